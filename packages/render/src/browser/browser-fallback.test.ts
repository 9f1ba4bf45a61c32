import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RenderProblem } from '../render-problem.ts';
import { findBrowser } from './find-browser.ts';

const tested = vi.hoisted(() => vi.fn());
vi.mock('./bundled-browser.ts', () => ({ bundledBrowser: tested }));
vi.mock('@remotion/renderer', () => ({ ensureBrowser: tested }));
// Node stands for a browser of the system: it starts and says its version.
vi.mock('./system-browser-paths.ts', () => ({ systemBrowserPaths: () => [process.execPath] }));

beforeEach(() => vi.stubEnv('LANMU_BROWSER', ''));
afterEach(() => vi.unstubAllEnvs());

const onProgress = vi.fn();
const find = (): ReturnType<typeof findBrowser> =>
  findBrowser({ cacheDir: join(tmpdir(), 'lanmu-none'), onProgress });

test('when the tested browser does not start, the one of the system is used, and that is told once', async () => {
  tested.mockRejectedValue(new Error('no such instruction'));
  const found = await find();
  expect(found).toMatchObject({
    executablePath: process.execPath,
    origin: 'system',
    passedOver: 'no such instruction',
  });
  const notices = onProgress.mock.calls.flatMap(([progress]) => progress.notice ?? []);
  expect(notices).toEqual([
    {
      code: 'browser-fallback',
      params: { reason: 'no such instruction', version: found.version, path: process.execPath },
    },
  ]);
});

test('a full disk or a folder without right is said, not passed over', async () => {
  tested.mockRejectedValue(new RenderProblem('cache-full', { path: '/cache' }));
  await expect(find()).rejects.toMatchObject({ code: 'cache-full', params: { path: '/cache' } });
});
