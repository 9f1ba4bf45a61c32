import { canvasOf } from '../../canvas.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { bottomOf, type Rect } from '../../rect.ts';
import { edgeBlankEm } from '../../text/edge-blank.ts';
import { lineOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';

/** Height of the caption band up from the graphics-safe edge; design tokens: ink 920–1025. */
const bandHeightPx = 106;
const paddingPx = 36;

/** The least size of the caption profile (standards §5: 58–62 px). */
const leastSizePx = 58;

/** One line on its plate. */
export type CaptionLayout = LaidOut & { plate: Rect; line: PlacedText };

/** Lays out one caption, centred in its band. A line too wide loses its letter spacing, then size down to the profile's least. */
export function captionLayout(options: LayoutOptions<'caption'>): CaptionLayout {
  const { payload, theme, format } = options;
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const maxPx = safe.widthPx - 2 * paddingPx;
  const { caption } = theme.type;
  const tight = { ...caption, spacingEm: 0 };
  const isWide = textWidthPx(payload.text, caption) > maxPx;
  const shrunkPx = (tight.sizePx * maxPx) / Math.max(1, textWidthPx(payload.text, tight));
  const sizePx = Math.max(leastSizePx, Math.min(tight.sizePx, Math.floor(shrunkPx)));
  const type = isWide ? { ...tight, sizePx } : caption;
  // Centred by its ink: a line that ends with a quotation mark would sit too far left.
  const blank = edgeBlankEm(payload.text);
  const topPx = bottomOf(safe) - bandHeightPx;
  const line = placeText({
    text: payload.text,
    type,
    xPx: canvas.widthPx / 2 + ((blank.end - blank.start) * type.sizePx) / 2,
    topPx: topPx + (bandHeightPx - type.sizePx) / 2,
    align: 'centre',
  });
  const plate = {
    leftPx: line.rect.leftPx + blank.start * type.sizePx - paddingPx,
    topPx,
    widthPx: line.rect.widthPx - (blank.start + blank.end) * type.sizePx + 2 * paddingPx,
    heightPx: bandHeightPx,
  };
  const overflows = lineOverflow({ field: 'text', text: payload.text, type, widthPx: maxPx });
  return { box: plate, texts: [line], overflows, plate, line };
}
