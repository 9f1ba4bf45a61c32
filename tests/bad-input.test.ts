import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu } from './cli-run.ts';

/** What the command may take: two seconds, told three times for a machine that is slower and busy with other tests. */
const mostMilliseconds = 3 * 2000;
const mostMegabytes = 300;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu bad '));
  // The first run makes one program of the command line, which no other does.
  await lanmu(['import', 'nothing.txt'], { cwd });
}, 60_000);
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** Imports a file as a user does, and measures the process. */
async function importFile(name: string, ...options: string[]) {
  const peakFile = join(cwd, 'peak.txt');
  const preload = new URL('./tell-peak-memory.mjs', import.meta.url).href;
  const env = { NODE_OPTIONS: `--import=${preload}`, PEAK_MEMORY_FILE: peakFile };
  const start = process.hrtime.bigint();
  const { exitCode, stdout, stderr } = await lanmu(['import', name, ...options], { cwd, env });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const megabytes = Number(await readFile(peakFile, 'utf8')) / 1024;
  return { exitCode, said: stdout + stderr, milliseconds, megabytes };
}

const title = '民政工作的新路子\n——专访区民政局局长王娜\n';
const head = `${title}王娜：我们做了很多工作。\n`;
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (body: string): Uint8Array =>
  strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`);
const docx = (body: string, others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ ...others, 'word/document.xml': document(body) }, { level: 1 });

const bad: readonly [kind: string, name: string, make: () => string | Uint8Array, words: RegExp][] = [
  ['nothing', 'empty.docx', () => '', /found an empty file/],
  ['noise', 'noise.txt', () => Uint8Array.from({ length: 3e6 }, (_, i) => (i * i * 31) >> 5), /no text/],
  ['a line of 5 MB', 'line.txt', () => '。'.repeat(1_700_000), /at most 60000 characters/],
  ['9,000 turns', 'turns.txt', () => head + lines(9000, () => '王娜：好。'), /at most 1000 turns/],
  ['20,001 lines', 'lines.txt', () => lines(20_001, () => '好'), /at most 20000 lines/],
  ['brackets', 'brackets.md', () => '['.repeat(1_000_000), /at most 60000 characters/],
  ['a bomb', 'bomb.docx', () => docx(paragraph('0'.repeat(60_000_000))), /at most 16 MB of text and markup/],
  ['nesting', 'nested.docx', () => docx('<w:tbl><w:tr><w:tc>'.repeat(1000)), /256/],
  ['a web page', 'page.txt', () => `<!doctype html><html>${'<div>'.repeat(1e5)}`, /web page/],
  ['marks of direction', 'bidi.txt', () => head + '我们\u202E做\u2066了。\n'.repeat(500), /U\+202E/],
  [
    'control characters',
    'bell.txt',
    () => head + lines(900, (i) => `我们${'\u0007\u001B\u0000'[i % 3]}做了很多很多工作。`),
    /U\+0007/,
  ],
  [
    'interviews',
    'many.txt',
    () => lines(2000, (i) => `第${i}条路\n——专访局长王娜\n王娜：好。`),
    /at most 200 interviews/,
  ],
];

test.each(bad)('a script of %s is told in a moment and in little memory', async (_, name, make, words) => {
  await writeFile(join(cwd, name), make());
  const { exitCode, said, milliseconds, megabytes } = await importFile(name, '--dry-run', '--explain');
  expect(said).toMatch(words);
  expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(exitCode).toBe(1);
  expect(milliseconds).toBeLessThan(mostMilliseconds);
  expect(megabytes).toBeLessThan(mostMegabytes);
});

test('paths in a Word file lead nowhere', async () => {
  const folder = join(cwd, 'deep', 'deeper');
  await mkdir(folder, { recursive: true });
  const trick = strToU8('trick');
  const body = head.split('\n').map(paragraph).join('');
  const others = {
    '../../trick.txt': trick,
    '/trick.txt': trick,
    'C:\\trick.txt': trick,
    'word/../trick.txt': trick,
  };
  await writeFile(join(folder, 'path.docx'), docx(body, others));
  const { exitCode } = await importFile(join('deep', 'deeper', 'path.docx'));
  expect(exitCode).toBe(0);
  const written = await readdir(cwd, { recursive: true });
  expect(written.map((path) => basename(path))).not.toContain('trick.txt');
  expect(written).toContain(join('deep', 'deeper', 'new-column-wang-na.json'));
});

test('as much as a script may be is read, checked, timed and written', async () => {
  const answer = '王娜：我们做了很多工作，取得了127项成果，“一老一小”都有了着落，群众说好。';
  await writeFile(join(cwd, 'long.txt'), title + lines(990, () => answer + '大家都满意。'.repeat(3)));
  const { exitCode, said, milliseconds, megabytes } = await importFile('long.txt', '--out', 'written');
  expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
  expect(milliseconds).toBeLessThan(mostMilliseconds);
  expect(megabytes).toBeLessThan(mostMegabytes);
});
