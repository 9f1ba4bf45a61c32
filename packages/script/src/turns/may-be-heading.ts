import { beginsInside } from './begins-inside.ts';
import { openPairs } from './open-pairs.ts';
import type { Paragraph } from './paragraph.ts';

/** Longest heading of a point, in characters. */
export const longestHeading = 36;

/**
 * Whether a paragraph may be a heading: short, one clause or two, nothing left open, without a mark at its end. A line
 * that the file sets as a heading is one.
 */
export function mayBeHeading({ words, isHeading }: Pick<Paragraph, 'words' | 'isHeading'>): boolean {
  const { text } = words;
  if (isHeading) return true;
  return (
    Array.from(text).length <= longestHeading &&
    !/[。！？!?；;]/u.test(text) &&
    !/[，、：:,—]$/u.test(text) &&
    !beginsInside(text) &&
    openPairs(text).every((count) => count <= 0)
  );
}
