import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { bundledDigests } from './bundled-digests.ts';
import { findBrowser } from './find-browser.ts';
import { systemBrowserPaths } from './system-browser-paths.ts';

afterEach(() => vi.unstubAllEnvs());

test('a LANMU_BROWSER that is not there is an error, never passed over', async () => {
  vi.stubEnv('LANMU_BROWSER', join(tmpdir(), '没有这个浏览器'));
  const found = findBrowser({ cacheDir: join(tmpdir(), 'lanmu-none'), onProgress: () => {} });
  await expect(found).rejects.toMatchObject({ code: 'browser-missing' });
});

test.runIf(process.platform === 'linux')('a program that is no browser is refused by name', async () => {
  vi.stubEnv('LANMU_BROWSER', '/bin/true');
  const found = findBrowser({ cacheDir: join(tmpdir(), 'lanmu-none'), onProgress: () => {} });
  await expect(found).rejects.toMatchObject({
    code: 'browser-missing',
    params: { reason: expect.stringContaining('/bin/true is no Chrome') },
  });
});

test('each platform is looked through in its own places', () => {
  const windows = systemBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' });
  expect(windows.some((path) => path.endsWith('chrome.exe'))).toBe(true);
  expect(systemBrowserPaths('darwin', {}).some((path) => path.includes('.app'))).toBe(true);
  expect(systemBrowserPaths('linux', { PATH: '/usr/bin' }).every((path) => !path.endsWith('.exe'))).toBe(
    true,
  );
});

test('the browser package that is installed is one whose contents were measured', () => {
  const require = createRequire(import.meta.url);
  const manifest: unknown = require(
    join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json'),
  );
  expect(Object.keys(bundledDigests)).toEqual([Reflect.get(Object(manifest), 'version')]);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'a cache folder that cannot be written is said, not passed over',
  async () => {
    vi.stubEnv('LANMU_BROWSER', '');
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-cache-'));
    const cacheDir = join(folder, 'a file');
    await writeFile(cacheDir, '');
    try {
      await expect(findBrowser({ cacheDir, onProgress: () => {} })).rejects.toMatchObject({
        code: 'cache-unwritable',
        params: { path: cacheDir },
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
