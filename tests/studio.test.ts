import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { library } from '@lanmu/content';
import { findBrowser } from '@lanmu/render';
import { chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startLanmu } from './cli-run.ts';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

/** Opens a page once somebody answers: the studio bundles first. */
async function arrive(page: Page, url: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await page.goto(url);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

// Windows ends a process without a word to those it has started.
test.skipIf(process.platform === 'win32')(
  'lanmu studio shows a segment, with its words in the fonts of the house',
  { timeout: 150_000 },
  async () => {
    const [column] = library.columns;
    const [interview] = library.interviews;
    if (column === undefined || interview === undefined) throw new Error('The library is empty.');
    const { executablePath } = await findBrowser({
      cacheDir: join(import.meta.dirname, '..', '.lanmu'),
      onProgress: () => {},
    });
    const port = await freePort();
    const studio = startLanmu(['studio', '--json', '--no-open', '--port', String(port)], {
      cwd: import.meta.dirname,
    });
    const browser = await chromium.launch({
      executablePath,
      // The bundled browser brings its libraries along; in a container it may not have a sandbox.
      env: { ...process.env, LD_LIBRARY_PATH: dirname(executablePath) },
      chromiumSandbox: process.platform !== 'linux',
    });
    try {
      const page = await browser.newPage();
      await arrive(page, `http://localhost:${port}/${interview.id}`);
      await page.getByText(column.title).first().waitFor({ timeout: 60_000 });
      const faces = await page.evaluate(
        '[...document.fonts].map(({ family, status }) => `${family.replaceAll(\'"\', "")} ${status}`).sort()',
      );
      expect(faces).toEqual([
        'Lanmu Sans loaded',
        'Lanmu Sans loaded',
        'Lanmu Sans loaded',
        'Lanmu Serif loaded',
      ]);
    } finally {
      await browser.close();
      process.kill(studio.processId, 'SIGTERM');
      await studio.ended;
    }
  },
);
