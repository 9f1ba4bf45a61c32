import { chineseNumber } from '@lanmu/content';
import type { FoundMarker, MarkerStyle } from './marker-style.ts';

/** A style whose marker is matched by `pattern`, its number in the first group. */
export function numbered(
  options: Pick<MarkerStyle, 'name' | 'isPrinted' | 'mayFollowComma' | 'firstInClause'> & { pattern: RegExp },
): MarkerStyle {
  const { pattern, ...style } = options;
  const read = (text: string): FoundMarker | null => {
    const match = pattern.exec(text);
    if (match === null) return null;
    const [marker, number = ''] = match;
    const ordinal = /^\d+$/.test(number) ? Number(number) : chineseNumber(number);
    return ordinal === null || ordinal === 0 ? null : { length: marker.length, ordinal };
  };
  return { ...style, read };
}
