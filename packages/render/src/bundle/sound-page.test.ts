import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundlePage } from './bundle-page.ts';
import { soundPage } from './sound-page.ts';

let folder = '';
let entry = '';
let stages: string[] = [];
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lanmu-page-')));
  await mkdir(join(folder, 'own'));
  entry = join(folder, 'own', 'page.ts');
  await writeFile(join(folder, 'own', 'package.json'), '{ "name": "own" }');
  await writeFile(entry, "import font from './a.ttf'; document.title = font;");
  await writeFile(join(folder, 'own', 'a.ttf'), 'a font');
  stages = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const environment = () => ({
  pageEntry: entry,
  cacheDir: join(folder, 'cache'),
  onProgress: ({ stage, done }: { stage: string; done: number }) => void (done === 1 && stages.push(stage)),
});

test('a page is made once, and again when a source has changed, not when it was only touched', async () => {
  const first = await bundlePage(environment());
  const later = new Date(Date.now() + 60_000);
  await utimes(entry, later, later);
  expect(await bundlePage(environment())).toEqual(first);
  expect(stages).toEqual(['bundle']);
  await writeFile(join(folder, 'own', 'a.ttf'), 'another font');
  const second = await bundlePage(environment());
  expect(second.hash).not.toBe(first.hash);
});

test('a page with a damaged font is made anew before anything is drawn with it', async () => {
  const page = await bundlePage(environment());
  expect(await soundPage(page, environment())).toBe(page.path);
  const names = await readdir(dirname(page.path));
  const font = join(dirname(page.path), names.find((name) => name.endsWith('.ttf')) ?? '');
  await truncate(font, 2);
  expect(await soundPage(page, environment())).toBe(page.path);
  expect(await readFile(font, 'utf8')).toBe('a font');
});
