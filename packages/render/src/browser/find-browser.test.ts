import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { systemBrowserPaths } from './system-browser-paths.ts';

afterEach(() => vi.unstubAllEnvs());

test('a LANMU_BROWSER that is not there is an error, never passed over', async () => {
  vi.stubEnv('LANMU_BROWSER', join(tmpdir(), '没有这个浏览器'));
  const found = findBrowser({ cacheDir: join(tmpdir(), 'lanmu-none'), onProgress: () => {} });
  await expect(found).rejects.toMatchObject({ code: 'browser-missing' });
});

test('each platform is looked through in its own places', () => {
  const windows = systemBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' });
  expect(windows.some((path) => path.endsWith('chrome.exe'))).toBe(true);
  expect(systemBrowserPaths('darwin', {}).some((path) => path.includes('.app'))).toBe(true);
  expect(systemBrowserPaths('linux', { PATH: '/usr/bin' }).every((path) => !path.endsWith('.exe'))).toBe(
    true,
  );
});
