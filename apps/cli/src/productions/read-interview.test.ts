import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInterview } from './read-interview.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-read-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const text = JSON.stringify(library.interviews[0]);

test.each([
  ['GBK, as Chinese Windows saves it', Buffer.from([0x7b, 0x22, 0xb5, 0xb3, 0xbd, 0xa8, 0x22, 0x7d])],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('a document in %s is refused as that, not as a mistake in its words', async (_, bytes) => {
  await writeFile(join(cwd, 'other.json'), bytes);
  await expect(readInterview({ path: './other.json', cwd })).rejects.toMatchObject({
    code: 'cli-document-encoding',
    params: { path: './other.json' },
  });
});

test('a byte-order mark and Windows line ends are no mistake', async () => {
  await writeFile(
    join(cwd, 'marked.json'),
    `\uFEFF${JSON.stringify(library.interviews[0], null, 2).replaceAll('\n', '\r\n')}`,
  );
  expect(await readInterview({ path: './marked.json', cwd })).toEqual(library.interviews[0]);
});
