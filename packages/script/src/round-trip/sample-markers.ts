import type { MarkerStyle } from '../markers/marker-style.ts';
import { markerStyles } from '../markers/styles.ts';

const chinese = Array.from('一二三四五六七八九十');
const thenWords = ['首先', '其次', '再次', '然后'];

/** Ways to write the number of a marker that is written with `first` for 1; the last of some may have a word of its own. */
function numerals(first: string, ordinal: number, count: number): string[] {
  if (thenWords[0] === first) return [ordinal === count ? '最后' : (thenWords[ordinal - 1] ?? '')];
  if (chinese[0] === first) return [chinese[ordinal - 1] ?? ''];
  if (first === '1') return [String(ordinal)];
  // ①, A, Ⅰ and whatever else Unicode counts in a row.
  return [String.fromCodePoint((first.codePointAt(0) ?? 0) + ordinal - 1)];
}

/** Most points a sample numbers: 首先…其次…再次…然后…最后…. */
export const mostPoints = 5;

/** Whether a style reads a marker, and nothing but it, where something stands behind it that may be a point. */
function isRead(read: MarkerStyle['read'], marker: string): boolean {
  return read(`${marker}坚持`)?.length === marker.length;
}

/**
 * The marker of a point in a style of the table, made from the style's name, which is its first marker; `isInFront`
 * without its mark where the style reads that in front of paragraphs. Throws when the style does not read what was made:
 * then its name is not how it is written.
 */
export function sampleMarker(
  style: MarkerStyle,
  ordinal: number,
  { count, isInFront }: { count: number; isInFront: boolean },
): string {
  const first =
    ['首先', '一', '1'].find((numeral) => style.name.includes(numeral)) ??
    /[\p{N}\p{L}]/u.exec(style.name)?.[0] ??
    '';
  for (const numeral of numerals(first, ordinal, count)) {
    const marker = style.name.replace(first, numeral);
    const bare = marker.replace(/[，,、：:]$/u, '');
    if (isInFront && style.readInFront !== undefined && isRead(style.readInFront, bare)) return bare;
    if (isRead(style.read, marker)) return marker;
  }
  throw new Error(`No marker ${ordinal} of ${count} in the style ${style.name}.`);
}

/** Every style of the table; null is headings without a number. */
export const sampleStyles: readonly (MarkerStyle | null)[] = [...markerStyles, null];
