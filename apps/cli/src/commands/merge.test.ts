import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-merge-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function run(
  argv: readonly string[],
  env: Record<string, string> = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const exitCode = await runCli({
    argv,
    env: { LANG: 'en_US.UTF-8', ...env },
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    systemLocale: 'en-US',
    clock: { now: () => 0, every: () => () => {} },
    signal: new AbortController().signal,
  });
  const clean = (text: string): string => text.replaceAll(cwd, '<cwd>').replaceAll('\\', '/');
  return { exitCode, stdout: clean(stdout), stderr: clean(stderr) };
}

function item(id: string, status = 'done', message: string | null = null): Record<string, unknown> {
  return {
    id,
    origin: id,
    status,
    inputHash: `input of ${id}`,
    output: status === 'done' ? { file: `${id}.mp4`, sizeBytes: 12_300_000, sha256: `sha of ${id}` } : null,
    durationSeconds: 100,
    renderSeconds: 2,
    pictures: { count: 64, drawn: 12 },
    findings: [],
    problem: message === null ? null : { code: 'media-failed', message },
  };
}

/** Writes the manifest of a part, `2/3` for the second of three, into a folder. */
async function part(
  folder: string,
  shard: string,
  items: readonly unknown[],
  change: Record<string, unknown> = {},
): Promise<string> {
  const [index = 0, count = 0] = shard.split('/').map(Number);
  await mkdir(join(cwd, folder), { recursive: true });
  const path = `${folder}/manifest-${index}-of-${count}.json`;
  const manifest = { version: 1, lanmu: '0.1.0', shard: { index, count }, batch: 'b1', items, ...change };
  await writeFile(join(cwd, path), JSON.stringify(manifest));
  return path;
}

async function merged(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(cwd, folder, 'manifest.json'), 'utf8'));
}

test('the parts in a folder become one account, in the order of the parts, and merging again gives the same', async () => {
  await part('out', '2/2', [item('b')]);
  await part('out', '1/2', [item('a'), item('c')]);
  const summary = join(cwd, 'summary.md');
  const { exitCode, stdout, stderr } = await run(['merge', 'out'], { GITHUB_STEP_SUMMARY: summary });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "3 files of 2 parts in <cwd>/out/manifest.json

    File       State  Duration     Size  Pictures drawn
    out/a.mp4  made       1:40  12.3 MB           12/64
    out/c.mp4  made       1:40  12.3 MB           12/64
    out/b.mp4  made       1:40  12.3 MB           12/64
    "
  `);
  const account = await merged('out');
  expect(account).toMatchObject({
    shard: { index: 1, count: 1 },
    batch: 'b1',
    parts: { count: 2, present: [1, 2] },
    items: [{ id: 'a' }, { id: 'c' }, { id: 'b' }],
  });
  expect(await readFile(summary, 'utf8')).toMatch(/### Lanmu\n[^]*\| a \|[^]*\| c \|[^]*\| b \|/);
  expect((await run(['merge', 'out'])).exitCode).toBe(0);
  expect(await merged('out')).toEqual(account);
});

test('parts of several folders name their files from the folder of the joined account', async () => {
  await part('one', '1/2', [item('a')]);
  const second = await part('two', '2/2', [item('b')]);
  expect((await run(['merge', 'one', second])).exitCode).toBe(0);
  const files = [{ output: { file: 'a.mp4' } }, { output: { file: '../two/b.mp4' } }];
  expect(await merged('one')).toMatchObject({ items: files });
  const { exitCode, stdout } = await run(['merge', 'one', 'two', '--out', 'all/of it', '--json']);
  expect(exitCode).toBe(0);
  const answer: unknown = JSON.parse(stdout);
  expect(answer).toMatchObject({
    command: 'merge',
    ok: true,
    missing: [],
    items: [{ id: 'a' }, { id: 'b' }],
  });
  expect(await merged('all/of it')).toHaveProperty('items.1.output.file', '../../two/b.mp4');
});

test('a missing part is told by its number, and can be joined later', async () => {
  await part('out', '1/3', [item('a')]);
  await part('out', '3/3', []);
  const summary = join(cwd, 'summary.md');
  const { exitCode, stderr } = await run(['merge', 'out', '--out', 'all'], { GITHUB_STEP_SUMMARY: summary });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Part 2 of 3 is missing');
  expect(await readFile(summary, 'utf8')).toContain('missing: 2 of 3');
  expect(await merged('all')).toMatchObject({ parts: { count: 3, present: [1, 3] }, items: [{ id: 'a' }] });
  const second = await part('late', '2/3', [item('b')]);
  const later = await run(['merge', 'all/manifest.json', second]);
  expect({ exitCode: later.exitCode, stderr: later.stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(await merged('all')).toMatchObject({ parts: { present: [1, 2, 3] } });
});

test('what failed and what was not finished is told, and the account is written all the same', async () => {
  await part('out', '1/2', [item('a', 'failed', 'No picture came.'), item('b')]);
  await part('out', '2/2', [item('c', 'running'), item('d', 'pending'), item('e', 'skipped')]);
  const { exitCode, stdout, stderr } = await run(['merge', 'out']);
  expect(exitCode).toBe(1);
  expect(stderr).toBe('Error: a: No picture came.\nError: c: under way\nError: d: waiting\n');
  expect(stdout).toMatch(/^2 files of 2 parts in .*, 3 not made\./);
  expect(await merged('out')).toMatchObject({ items: { length: 5 } });
  const { exitCode: chinese, stdout: answer } = await run(['merge', 'out', '--json', '--lang', 'zh']);
  expect(chinese).toBe(1);
  expect(JSON.parse(answer)).toMatchObject({ ok: false, exitCode: 1, missing: [] });
});

test.each<[string, Parameters<typeof part>[], number, RegExp]>([
  ['of another batch', [['b', '2/2', [], { batch: 'b2' }]], 2, /different batches/],
  ['of another split', [['b', '2/3', []]], 2, /split into 2, .* split into 3/],
  ['with a number twice', [['b', '1/2', []]], 2, /are both part 1\b/],
  ['with an item twice', [['b', '2/2', [item('A')]]], 2, /A is in two parts/],
  ['that is none', [['b', '2/2', [], { items: 'none' }]], 1, /manifest-2-of-2\.json: .*does not make sense/],
  ['beyond the last', [['b', '3/2', []]], 1, /manifest-3-of-2\.json: .*no such part/],
])('an account %s is refused and nothing is written', async (_, parts, exitCode, words) => {
  await part('a', '1/2', [item('a')]);
  for (const each of parts) await part(...each);
  const answer = await run(['merge', 'a', 'b', '--out', 'all']);
  expect(answer).toMatchObject({ exitCode, stdout: '' });
  expect(answer.stderr).toMatch(words);
  await expect(merged('all')).rejects.toThrow('ENOENT');
});

test('a file that is no JSON, and a place without an account, are refused by their path', async () => {
  await mkdir(join(cwd, 'empty'));
  for (const name of ['empty', 'nowhere', 'nowhere/manifest.json']) {
    const { exitCode, stderr } = await run(['merge', name]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${name}: expected the account of a batch`);
  }
  await writeFile(join(cwd, 'empty', 'manifest-1-of-2.json'), '{"version":1,');
  const { exitCode, stderr } = await run(['merge', 'empty']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('empty/manifest-1-of-2.json');
});

test('a folder in which a batch is at work is not written to', async () => {
  await part('out', '1/1', []);
  await writeFile(join(cwd, 'out', '.lanmu-lock'), `${hostname()}\n${process.ppid}\n`);
  const { exitCode, stderr } = await run(['merge', 'out']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(String(process.ppid));
});
