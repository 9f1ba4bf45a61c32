import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readBytes } from './read-bytes.ts';

const piped = (bytes: Buffer): ReturnType<typeof readBytes> =>
  readBytes({ path: '-', cwd: '.', stdin: Readable.from([bytes]), mostBytes: 1000 });

test('what Windows PowerShell makes of Chinese in a pipe is refused with the way to send it', async () => {
  const lost = '???????\r\n--???????????\r\n?? ??\r\n';
  await expect(piped(Buffer.from(lost))).rejects.toMatchObject({
    code: 'cli-pipe-lost',
    params: { count: 22 },
  });
});

test('a script that asks much is none of that, in every encoding that a pipe may have', async () => {
  const script = '问：真的？真的?是吗?\r\n答：是。';
  const gb18030 = Buffer.from('ced2a3ba3f3f3fb5c4a3ac', 'hex');
  for (const bytes of [
    Buffer.from(script),
    Buffer.from(`\uFEFF${script}`, 'utf16le'),
    gb18030,
    Buffer.alloc(0),
  ]) {
    expect((await piped(bytes)).bytes).toEqual(bytes);
  }
});
