import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@lanmu/content';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { made, runIn, type Job } from './sample-render.ts';

const render = vi.hoisted(() => vi.fn());
const environments: unknown[] = [];
vi.mock('../load-render.ts', () => ({
  loadRender: async () => ({
    withRenderer: async (environment: unknown, work: (renderer: unknown) => unknown) => {
      environments.push(environment);
      return work({
        render,
        inputKey: ({ id, title }: Record<string, string>) => `input of ${id} ${title}`,
      });
    },
  }),
}));
vi.mock('../workspace-paths.ts', () => ({
  studioEntry: () => 'entry',
  pageEntry: () => 'page',
  cacheFolder: 'cache',
  repositoryFolder: '.',
}));

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const run = (argv: readonly string[], signal = new AbortController().signal): ReturnType<typeof runIn> =>
  runIn({ cwd, argv, signal });

/** A copy of a real interview as a document of its own. */
async function document(name: string, change: Record<string, unknown>): Promise<string> {
  const [interview] = library.interviews;
  await writeFile(join(cwd, name), JSON.stringify({ ...interview, ...change }));
  return `./${name}`;
}

test('render makes every production of the column and ends with a table', async () => {
  render.mockImplementation(made);
  const { exitCode, stdout, stderr } = await run(['render', '--tabs', '2']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout.replaceAll('\\', '/')).toMatchInlineSnapshot(`
    "完成 4 个文件，在 <cwd>/out，用时 0:00

    文件                             状态   时长     大小  绘制画面
    out/dangjian-minzheng.mp4        完成   3:26  12.3 MB    12/640
    out/dangjian-weijian.mp4         完成   5:15  12.3 MB    12/640
    out/dangjian-santun.mp4          完成   2:44  12.3 MB    12/640
    out/dangjian-funeng-episode.mp4  完成  11:10  12.3 MB    12/640
    "
  `);
  expect(environments.at(-1)).toMatchObject({ tabs: 2, engine: 'direct' });
});

test('what is there and unchanged is left as it is; --force makes it anew; a file that was changed is made again', async () => {
  render.mockImplementation(made);
  await run(['render', 'dangjian-santun', '--out', 'kept']);
  render.mockClear();
  const { stdout } = await run(['render', 'dangjian-santun', '--out', 'kept']);
  expect(render).not.toHaveBeenCalled();
  expect(stdout).toContain('未变');
  await run(['render', 'dangjian-santun', '--out', 'kept', '--force']);
  expect(render).toHaveBeenCalledTimes(1);
  await writeFile(join(cwd, 'kept', 'dangjian-santun.mp4'), 'somebody cut it');
  await run(['render', 'dangjian-santun', '--out', 'kept']);
  expect(render).toHaveBeenCalledTimes(2);
});

test('a file whose successor was never finished is not taken for it, however the run ended', async () => {
  render.mockImplementation(made);
  const path = await document('edited.json', { id: 'edited' });
  const again = (): ReturnType<typeof run> => run(['render', path, '--out', 'edited']);
  await again();
  await document('edited.json', { id: 'edited', headline: '改过的标题' });
  const account = join(cwd, 'edited', 'manifest.json');
  render.mockImplementation(async () => {
    // As a kill leaves it: the account says that it is under way.
    expect(JSON.parse(await readFile(account, 'utf8')).items[0].status).toBe('running');
    throw Object.assign(new Error(), { code: 'media-failed', params: {} });
  });
  expect((await again()).exitCode).toBe(1);
  render.mockClear();
  render.mockImplementation(made);
  expect((await again()).stdout).not.toContain('未变');
  expect(render).toHaveBeenCalledTimes(1);
  expect((await again()).stdout).toContain('未变');
});

test('two documents of one name are refused before anything is made; the same one twice is meant once', async () => {
  render.mockImplementation(made);
  const paths = [await document('one.json', { id: 'same' }), await document('two.json', { id: 'same' })];
  render.mockClear();
  const { exitCode, stderr } = await run(['render', ...paths, '--lang', 'en', '--out', 'same']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('would both be written to same.mp4');
  expect(render).not.toHaveBeenCalled();
  await run(['render', './one.json', 'one.json', '--out', 'same']);
  expect(render).toHaveBeenCalledTimes(1);
});

test('documents that cannot be made take nobody\u2019s name, and a folder is one by its bare name', async () => {
  render.mockImplementation(made);
  await mkdir(join(cwd, 'month', '1'), { recursive: true });
  await mkdir(join(cwd, 'month', '2'));
  await document('month/1/interview.json', { id: 'one', headline: '' });
  await document('month/2/interview.json', { id: 'two', headline: '' });
  await document('month/own.json', { id: 'good' });
  await document('month/good.json', { id: 'good', headline: '' });
  const { exitCode } = await run(['render', 'month', './month/1', '--out', 'month-out']);
  expect(exitCode).toBe(1);
  const account = JSON.parse(await readFile(join(cwd, 'month-out', 'manifest.json'), 'utf8'));
  type Item = { id: string; status: string; document: string };
  const items = account.items.map(({ id, status, document: path }: Item) => [
    `${id.replaceAll('\\', '/')} ${status}`,
    path,
  ]);
  expect(items).toEqual([
    ['month/1/interview.json failed', '../month/1/interview.json'],
    ['month/2/interview.json failed', '../month/2/interview.json'],
    ['month/good.json failed', '../month/good.json'],
    ['good done', '../month/own.json'],
  ]);
});

test('a batch is gone on with from another folder, and an account that was damaged does not stop a new one', async () => {
  render.mockImplementation(made);
  await document('resumed.json', { id: 'resumed' });
  await run(['render', './resumed.json', '--out', 'elsewhere']);
  const before = cwd;
  cwd = join(cwd, 'elsewhere');
  try {
    expect((await run(['render', '--resume', '--out', '.'])).stdout).toContain('未变 1 个');
    await writeFile(join(cwd, 'manifest.json'), '');
    expect((await run(['render', '--resume', '--out', '.'])).exitCode).toBe(1);
    const { exitCode, stderr } = await run(['render', '../resumed.json', '--out', '.']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('.damaged.json');
    expect(await readdir(cwd)).toContain('manifest.damaged.json');
  } finally {
    cwd = before;
  }
});

test('render --json writes a line for each event and the answer as the last', async () => {
  render.mockImplementation(made);
  const { exitCode, stdout, stderr } = await run(['render', 'dangjian-santun', '--json', '--out', 'x']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { event: 'batch', items: [{ id: 'dangjian-santun', status: 'pending' }] },
    { event: 'item', item: { status: 'running' } },
    { event: 'item', item: { status: 'done', pictures: { count: 640, drawn: 12 } } },
    {
      event: 'result',
      command: 'render',
      ok: true,
      files: [{ id: 'dangjian-santun', sizeBytes: 12_300_000 }],
    },
  ]);
});

test('one that fails and one that cannot be made do not stop the rest; the account says why', async () => {
  render.mockImplementation(async (job: Job) => {
    if (job.timeline.id === 'second') throw Object.assign(new Error(), { code: 'media-failed', params: {} });
    return made(job);
  });
  const paths = await Promise.all([
    document('first.json', { id: 'first' }),
    document('second.json', { id: 'second' }),
    document('third.json', { id: 'third', headline: '' }),
    document('fourth.json', { id: 'fourth' }),
  ]);
  const { exitCode, stdout, stderr } = await run(['render', ...paths, '--out', 'batch']);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/second: .*\n/);
  expect(stdout).toContain('完成 2 个，失败 2 个');
  const account: unknown = JSON.parse(await readFile(join(cwd, 'batch', 'manifest.json'), 'utf8'));
  expect(account).toMatchObject({
    items: [
      { id: 'first', status: 'done', problem: null },
      { id: 'second', status: 'failed', output: null, problem: { code: 'media-failed' } },
      { id: 'third', status: 'failed', problem: { code: 'cli-document-invalid' } },
      { id: 'fourth', status: 'done' },
    ],
  });
  render.mockImplementation(made);
  render.mockClear();
  const resumed = await run(['render', '--resume', '--out', 'batch']);
  expect(resumed.exitCode).toBe(1);
  expect(render.mock.calls.map(([job]: Job[]) => job?.timeline.id)).toEqual(['second']);
});

test('a folder in which another batch is at work is refused, by the number of its process', async () => {
  await mkdir(join(cwd, 'busy'));
  await writeFile(join(cwd, 'busy', '.lanmu-lock'), `${hostname()}\n${process.ppid}\n`);
  const { exitCode, stderr } = await run(['render', 'dangjian-santun', '--out', 'busy']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(String(process.ppid));
});

test('the parts of a split batch are the batch, each item once, and a folder of documents is a batch', async () => {
  render.mockImplementation(made);
  await mkdir(join(cwd, 'many', 'deep'), { recursive: true });
  const ids = ['a1', 'a2', 'a3', 'a4', 'a5'];
  for (const id of ids) await document(join('many', id === 'a5' ? 'deep' : '.', `${id}.json`), { id });
  const parts = [];
  for (const part of ['1/2', '2/2']) {
    render.mockClear();
    const { exitCode } = await run(['render', './many', '--shard', part, '--out', 'parts']);
    expect(exitCode).toBe(0);
    parts.push(render.mock.calls.map(([job]: Job[]) => job?.timeline.id));
  }
  expect(parts.flat().toSorted()).toEqual(ids);
  expect(Math.min(...parts.map(({ length }) => length))).toBe(2);
});

test('a part with nothing to do is done, and its account says so', async () => {
  render.mockClear();
  await document('alone.json', { id: 'alone' });
  const { exitCode, stderr } = await run(['render', './alone.json', '--shard', '2/2', '--out', 'idle']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(render).not.toHaveBeenCalled();
  const account: unknown = JSON.parse(await readFile(join(cwd, 'idle', 'manifest-2-of-2.json'), 'utf8'));
  expect(account).toMatchObject({ shard: { index: 2, count: 2 }, items: [] });
});

test('a part tells of its own items only, though an earlier split put others into it', async () => {
  render.mockImplementation(made);
  await mkdir(join(cwd, 'moved'));
  const split = async (): Promise<string[]> => {
    const lists = [];
    for (const part of [1, 2]) {
      await run(['render', './moved', '--shard', `${part}/2`, '--out', 'split']);
      const text = await readFile(join(cwd, 'split', `manifest-${part}-of-2.json`), 'utf8');
      lists.push((JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => id));
    }
    return lists.flat();
  };
  for (const id of ['m2', 'm3']) await document(join('moved', `${id}.json`), { id });
  expect((await split()).toSorted()).toEqual(['m2', 'm3']);
  // Before the others in order, so that both move on by one part.
  await document(join('moved', 'm1.json'), { id: 'm1' });
  expect((await split()).toSorted()).toEqual(['m1', 'm2', 'm3']);
});

test('two items of one name are refused before anything is made, whatever their case', async () => {
  render.mockClear();
  const paths = await Promise.all([
    document('same-1.json', { id: 'same' }),
    document('same-2.json', { id: 'same' }),
  ]);
  const { exitCode, stderr } = await run(['render', ...paths, '--out', 'same']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('./same-1.json');
  expect(render).not.toHaveBeenCalled();
});

test('what a stopped render throws is told as the interruption, with exit code 130', async () => {
  const controller = new AbortController();
  render.mockImplementation(async () => {
    controller.abort();
    throw new Error('Protocol error: target closed');
  });
  const { exitCode, stdout, stderr } = await run(
    ['render', 'dangjian-santun', '--out', 'stopped'],
    controller.signal,
  );
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 130,
    stdout: '',
    stderr: '错误：已中断，没有留下残缺文件。\n',
  });
  const account: unknown = JSON.parse(await readFile(join(cwd, 'stopped', 'manifest.json'), 'utf8'));
  expect(account).toMatchObject({ items: [{ status: 'pending' }] });
});
