import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu } from './cli-run.ts';
import { projectCopy } from './project-copy.ts';

let cwd = '';
let bin = '';
let column = '';
let sound = '';
beforeAll(async () => {
  const copy = await projectCopy('lanmu 坏库 ');
  ({ cwd, bin } = copy);
  const { content } = copy;
  column = join(content, 'library', 'dangjian-funeng', 'column.json');
  sound = await readFile(column, 'utf8');
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const shownPath = join('packages', 'content', 'library', 'dangjian-funeng', 'column.json');

test('a library document that is not JSON is told with file, line and remedy, not with a stack', async () => {
  await writeFile(column, sound.replace('"label": "专栏",', '"label": "专栏"，'));
  const [english, chinese, json] = await Promise.all([
    lanmu(['list'], { cwd, bin }),
    lanmu(['check'], { cwd, bin, env: { LANG: 'zh_CN.UTF-8' } }),
    lanmu(['doctor', '--json'], { cwd, bin }),
  ]);
  expect({ ...english, stderr: english.stderr.split('\n') }).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: [
      `error  ${shownPath}: line 5, column 16: expected a comma “,” or the closing “}”, found “，”. ` +
        'Look at this place and just before it: a mark of punctuation is missing, left over, or not an English one.',
      "Error: The project's own documents have a mistake, so nothing can be made from them. Mend what is listed.",
      '',
    ],
  });
  expect(chinese.exitCode).toBe(1);
  expect(chinese.stderr).toContain(`${shownPath}: 第 5 行第 16 列：应为英文逗号“,”或结尾的“}”，实际是“，”。`);
  expect({ exitCode: json.exitCode, stderr: json.stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(JSON.parse(json.stdout)).toMatchObject({
    ok: false,
    exitCode: 1,
    error: { code: 'cli-library-broken' },
    findings: [{ code: 'document-not-json', where: shownPath, params: { line: 5, column: 16 } }],
  });
}, 60_000);

test('a library document that is listed and gone is told by its path', async () => {
  await rename(column, `${column}.away`);
  const { exitCode, stderr } = await lanmu(['list'], { cwd, bin });
  await rename(`${column}.away`, column);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`error  ${shownPath}: expected this document`);
  expect(stderr).not.toMatch(/^ +at /m);
}, 60_000);

test('the copy works while its library is sound', async () => {
  await writeFile(column, sound);
  const { exitCode, stdout, stderr } = await lanmu(['list'], { cwd, bin });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('dangjian-minzheng');
}, 60_000);

test('a command is one program made of its sources, and another as soon as one of them changes', async () => {
  await writeFile(column, sound);
  const record = join(cwd, '.lanmu', 'program', 'record.json');
  const program = async (): Promise<string> => JSON.parse(await readFile(record, 'utf8')).program;
  const before = await lanmu(['list'], { cwd, bin });
  const made = await program();
  await lanmu(['list'], { cwd, bin });
  expect(await program()).toBe(made);
  await writeFile(column, sound.replace('"title": "党建赋能·创新发展"', '"title": "乡村振兴"'));
  const after = await lanmu(['list'], { cwd, bin });
  expect(await program()).not.toBe(made);
  expect(before.stdout).toContain('党建赋能·创新发展');
  expect(after.stdout).not.toContain('党建赋能·创新发展');
  expect(after.stdout).toContain('乡村振兴');
}, 60_000);

test('a program of another place, or one with a part lost or damaged, is made anew', async () => {
  const record = join(cwd, '.lanmu', 'program', 'record.json');
  const read = async (): Promise<{
    made: { projectFolder: string };
    program: string;
    parts: [name: string, sha256: string][];
  }> => JSON.parse(await readFile(record, 'utf8'));
  await lanmu(['list'], { cwd, bin });
  const first = await read();
  expect(first.made.projectFolder).toBe(cwd);
  await writeFile(record, JSON.stringify({ ...first, made: { projectFolder: join(cwd, 'elsewhere') } }));
  expect((await lanmu(['list'], { cwd, bin })).exitCode).toBe(0);
  expect((await read()).made).toEqual(first.made);
  expect(first.parts.length).toBeGreaterThan(1);
  for (const [i, [name]] of first.parts.entries()) {
    const path = join(cwd, '.lanmu', 'program', first.program, name);
    const whole = await readFile(path);
    await writeFile(path, i % 2 === 0 ? '' : whole.subarray(0, whole.length / 2));
    expect((await lanmu(['list'], { cwd, bin })).stdout).toContain('dangjian-minzheng');
    expect((await readFile(path)).equals(whole)).toBe(true);
  }
}, 120_000);
