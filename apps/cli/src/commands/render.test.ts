import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCli } from '../run-cli.ts';

type Job = { timeline: { id: string; lengthFrames: number }; outPath: string };

const renderFiles = vi.hoisted(() => vi.fn());
vi.mock('../load-render.ts', () => ({ loadRender: async () => ({ renderFiles }) }));
vi.mock('../workspace-paths.ts', () => ({ studioEntry: () => 'entry', cacheFolder: 'cache' }));

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanmu-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

async function run(
  argv: readonly string[],
  signal = new AbortController().signal,
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const exitCode = await runCli({
    argv,
    env: { LANG: 'zh_CN.UTF-8' },
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    systemLocale: 'en-US',
    clock: { now: () => 0, every: () => () => {} },
    signal,
  });
  return { exitCode, stdout: stdout.replaceAll(cwd, '<cwd>'), stderr };
}

const drawn = async ({ jobs }: { jobs: readonly Job[] }): Promise<unknown> =>
  jobs.map(({ timeline, outPath }) => ({
    id: timeline.id,
    path: outPath,
    lengthFrames: 2500,
    durationSeconds: 100,
    sizeBytes: 12_300_000,
    picturesDrawn: 640,
  }));

test('render hands over every production of the column and ends with a table', async () => {
  renderFiles.mockImplementation(drawn);
  const { exitCode, stdout, stderr } = await run(['render', '--tabs', '2']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout.replaceAll('\\', '/')).toMatchInlineSnapshot(`
    "共 4 个文件，在 <cwd>/out，用时 0:00

    文件                             时长     大小  绘制画面
    out/dangjian-minzheng.mp4        1:40  12.3 MB       640
    out/dangjian-weijian.mp4         1:40  12.3 MB       640
    out/dangjian-santun.mp4          1:40  12.3 MB       640
    out/dangjian-funeng-episode.mp4  1:40  12.3 MB       640
    "
  `);
  expect(renderFiles).toHaveBeenLastCalledWith(expect.objectContaining({ tabs: 2 }));
});

test('render --json answers with one document', async () => {
  renderFiles.mockImplementation(drawn);
  const { exitCode, stdout, stderr } = await run(['render', 'dangjian-santun', '--json', '--out', 'x']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    command: 'render',
    ok: true,
    files: [{ id: 'dangjian-santun', sizeBytes: 12_300_000 }],
  });
});

test('what a stopped render throws is told as the interruption, with exit code 130', async () => {
  const controller = new AbortController();
  renderFiles.mockImplementation(async () => {
    controller.abort();
    throw new Error('Protocol error: target closed');
  });
  const { exitCode, stdout, stderr } = await run(['render', 'dangjian-santun'], controller.signal);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 130,
    stdout: '',
    stderr: '错误：已中断，没有留下残缺文件。\n',
  });
});
