import type { FallbackFace } from '@lanmu/timeline';
import type { FallbackFile } from './fallback-file.ts';
import type { FallbackFont } from './fallback-font.ts';

/** Weights there are in CSS. */
const lightest = 1;
const boldest = 1000;

/**
 * The faces of a fallback font: each file draws the weights that are nearest to its own, one as near to two is drawn by the bolder, so that
 * no weight is left to be drawn by nobody and none is made bolder by the browser.
 */
export function fallbackFaces(
  { files }: Pick<FallbackFont, 'files'>,
  urlOf: (file: FallbackFile) => string,
): FallbackFace[] {
  return (['sans', 'serif'] as const).flatMap((style) => {
    const ordered = files
      .filter(({ isSerif }) => isSerif === (style === 'serif'))
      .toSorted((a, b) => a.weight - b.weight);
    const startOf = (i: number): number => {
      const [before, own] = [ordered[i - 1], ordered[i]];
      if (own === undefined) return boldest + 1;
      return before === undefined ? lightest : Math.ceil((before.weight + own.weight) / 2);
    };
    return ordered.map((file, i) => ({
      style,
      weight: `${startOf(i)} ${startOf(i + 1) - 1}`,
      url: urlOf(file),
    }));
  });
}
