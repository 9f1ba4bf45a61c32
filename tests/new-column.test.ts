import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanmu, type LanmuRun } from './cli-run.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

const script = `《民生面对面》专栏
让群众少跑腿
——专访区民政局局长王娜
记者：魏建
魏建：王局长您好，今年区民政局为群众办了哪些实事？请您给观众朋友们介绍一下。
王娜：一是修路。把通村的路修到家门口。二是种树。在河边种了两千棵树。
我们还会做下去。`;

let copy: ProjectCopy;
let library = '';
beforeAll(async () => {
  copy = await projectCopy('lanmu 新栏目 ');
  library = join(copy.content, 'library', 'minsheng');
  await writeFile(join(copy.cwd, '稿件.txt'), script);
}, 60_000);
afterAll(() => rm(copy.cwd, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<LanmuRun> =>
  lanmu([...args, '--lang', 'zh'], { cwd: copy.cwd, bin: copy.bin });

const listed = async (): Promise<Record<string, string>[]> =>
  (JSON.parse((await run('list', '--json')).stdout) as { productions: Record<string, string>[] }).productions;

test('a column is begun, a script placed in it is seen at once, and a corrected one replaces it with --force', async () => {
  const begun = await run('new', 'column', 'minsheng', '--title', '《民生面对面》', '--station', '薛城台');
  expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await readdir(library)).toEqual(['column.json']);
  expect((await run('new', 'column', 'minsheng', '--title', '民生')).stderr).toContain('已经有“minsheng”');
  expect((await listed()).filter(({ column }) => column === 'minsheng')).toEqual([]);

  const placed = await run('import', '稿件.txt', '--column', 'minsheng');
  expect({ ...placed, stdout: placed.stdout.includes('节目单新增 minsheng-wang-na') }).toEqual({
    exitCode: 0,
    stdout: true,
    stderr: '',
  });
  const ids = (await listed()).filter(({ column }) => column === 'minsheng').map(({ id }) => id);
  expect(ids).toEqual(['minsheng-wang-na', 'minsheng-episode']);
  expect(await readFile(join(library, 'source', '稿件.txt'), 'utf8')).toBe(script);
  expect((await run('check', 'minsheng-wang-na')).exitCode).toBe(0);

  await writeFile(join(copy.cwd, '稿件.txt'), script.replace('两千', '三千').replace('少跑腿', '不跑腿'));
  const refused = await run('import', '稿件.txt', '--column', 'minsheng');
  expect(refused.exitCode).toBe(1);
  const replaced = await run('import', '稿件.txt', '--column', 'minsheng', '--force');
  expect(replaced.exitCode).toBe(0);
  for (const { stdout } of [refused, replaced]) {
    expect(stdout).toMatch(/^ {2}- [\d:]+ {2}标题 {2}让群众少跑腿\n {2}\+ [\d:]+ {2}标题 {2}让群众不跑腿$/m);
  }
  expect((await readdir(join(library, 'interviews'))).toSorted()).toEqual([
    'minsheng-wang-na.1.bak',
    'minsheng-wang-na.json',
  ]);
  expect((await readdir(join(library, 'source'))).toSorted()).toEqual(['稿件.2.txt', '稿件.txt']);
}, 120_000);

test('an interview with a fault is not placed, and a new document is kept from air until it is written', async () => {
  await writeFile(
    join(copy.cwd, '缺.txt'),
    script.replace('——专访区民政局局长王娜', '').replaceAll('王娜', '魏建'),
  );
  const before = await readdir(join(library, 'interviews'));
  const stopped = await run('import', '缺.txt', '--column', 'minsheng');
  expect(stopped.exitCode).toBe(1);
  expect(stopped.stdout).toContain('没有放入栏目 minsheng');
  expect(await readdir(join(library, 'interviews'))).toEqual(before);

  expect((await run('new', 'interview', '../x', '--column', 'minsheng')).exitCode).toBe(2);
  expect((await run('new', 'interview', 'minsheng-2', '--column', 'minsheng')).exitCode).toBe(0);
  const { exitCode, stdout } = await run('check', 'minsheng-2');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('【待填：标题】');
  expect((await listed()).map(({ id }) => id)).toContain('minsheng-2');
}, 120_000);

test('a file that is no document stays as it is, and the library whole', async () => {
  await writeFile(join(copy.cwd, '新.txt'), script.replaceAll('王娜', '张伟'));
  const path = join(library, 'interviews', 'minsheng-zhang-wei.json');
  await writeFile(path, 'not written to the end');
  const { exitCode, stdout } = await run('import', '新.txt', '--column', 'minsheng');
  expect({ exitCode, isKept: stdout.includes('保持原样') }).toEqual({ exitCode: 1, isKept: true });
  expect(await readFile(path, 'utf8')).toBe('not written to the end');
  expect((await run('list')).exitCode).toBe(0);
}, 60_000);

/** A script with somebody else who answers otherwise: with the same answers it would be the same interview, corrected. */
const scriptOf = (name: string): string => `《民生面对面》专栏
${name}谈工作
——专访区文旅局局长${name}
记者：魏建
魏建：今年有哪些实事要办？${name}为观众朋友们介绍一下，大家都很关心这件事情。
${name}：${`${name}说到做到。`.repeat(12)}`;

test('several imports at once lose no line: each waits for the one that holds the library', async () => {
  const names = ['李静', '赵刚', '孙敏', '周杰'];
  for (const name of names) await writeFile(join(copy.cwd, `${name}.txt`), scriptOf(name));
  const runs = await Promise.all(names.map((name) => run('import', `${name}.txt`, '--column', 'minsheng')));
  for (const { exitCode, stdout, stderr } of runs) expect(exitCode, stdout + stderr).toBe(0);
  const ids = ['li-jing', 'zhao-gang', 'sun-min', 'zhou-jie'].map((id) => `minsheng-${id}`);
  const column = JSON.parse(await readFile(join(library, 'column.json'), 'utf8')) as { episode: string[] };
  expect(column.episode).toEqual(expect.arrayContaining(ids));
  expect((await listed()).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
}, 120_000);

test('an import waits while somebody else holds the library, and reads what they placed', async () => {
  const lock = join(copy.content, 'library', '.lanmu-lock');
  const path = join(library, 'interviews', 'minsheng-wu-qiang.json');
  await writeFile(join(copy.cwd, '吴强.txt'), scriptOf('吴强'));
  await writeFile(lock, `${hostname()}\n${process.pid}\n`);
  const waiting = run('import', '吴强.txt', '--column', 'minsheng');
  await new Promise((resolve) => setTimeout(resolve, 4000));
  // What is placed meanwhile is somebody else's interview under the id that this one would have had.
  expect(await readdir(join(library, 'interviews'))).not.toContain('minsheng-wu-qiang.json');
  const other = await readFile(join(library, 'interviews', 'minsheng-li-jing.json'), 'utf8');
  await writeFile(path, other.replaceAll('minsheng-li-jing', 'minsheng-wu-qiang'));
  await rm(lock);
  expect((await waiting).exitCode).toBe(0);
  expect(await readFile(path, 'utf8')).toContain('李静');
  expect(await readdir(join(library, 'interviews'))).toContain('minsheng-wu-qiang-2.json');
}, 60_000);
