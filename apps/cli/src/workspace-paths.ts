import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The folder of the whole project. */
export const repositoryFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Where the browser and other made things are kept between runs. */
export const cacheFolder = join(repositoryFolder, '.lanmu');

/** The file the studio is bundled from. */
export function studioEntry(): string {
  return require.resolve('@lanmu/studio/entry');
}

/** The page the renderer draws on. */
export function pageEntry(): string {
  return require.resolve('@lanmu/studio/capture-page');
}

/** The package whose library the columns are in. */
export function contentFolder(): string {
  return dirname(require.resolve('@lanmu/content/package.json'));
}

/** The folder of the studio, where Remotion's own commands are run. */
export function studioFolder(): string {
  return dirname(require.resolve('@lanmu/studio/package.json'));
}

/** The door of the graphics room, from where its fonts are found. */
export function graphicsEntry(): string {
  return createRequire(join(studioFolder(), 'package.json')).resolve('@lanmu/graphics');
}

/** The door of the render room, from where its codecs are found. */
export function renderEntry(): string {
  return require.resolve('@lanmu/render');
}
