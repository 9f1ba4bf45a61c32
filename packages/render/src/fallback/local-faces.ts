import { pathToFileURL } from 'node:url';
import type { FallbackFace } from '@lanmu/timeline';
import { fallbackFaces } from './fallback-faces.ts';
import type { FallbackFont } from './fallback-font.ts';

/** The faces of a fallback font, if there is one, for a page that may read files. */
export function localFaces(font: FallbackFont | null): FallbackFace[] {
  return font === null ? [] : fallbackFaces(font, ({ path }) => pathToFileURL(path).href);
}
