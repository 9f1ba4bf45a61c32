import { rightOf } from '../rect.ts';
import type { PlacedText } from './placed-text.ts';
import { textWidthPx } from './text-width.ts';

/** A centred line with the dot at its end hanging out of it, as far as `rightPx` allows: 党建赋能· stands right above 创新发展. */
export function withHangingDot(placed: PlacedText, rightPx: number): PlacedText {
  const { text, type, rect } = placed;
  if (!text.endsWith('·')) return placed;
  const hangsPx = (rect.widthPx - textWidthPx(text.slice(0, -1), type)) / 2;
  const shiftPx = Math.min(hangsPx, Math.max(0, rightPx - rightOf(rect)));
  return { ...placed, rect: { ...rect, leftPx: rect.leftPx + shiftPx } };
}
