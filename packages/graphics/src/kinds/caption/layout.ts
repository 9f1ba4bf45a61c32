import { edgeBlankEm } from '@lanmu/typeset';
import { canvasOf, shapeOf } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import type { Rect } from '../../rect.ts';
import { inkRect } from '../../text/ink-rect.ts';
import { lineOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { typeIn } from '../../text/type-in.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { captionPlace } from './caption-place.ts';

const paddingPx = 36;

/** One line, and the plate under it where its ground needs one. */
export type CaptionLayout = LaidOut & { plate: Rect | null; line: PlacedText };

/** Lays out one caption, centred in its band. A line too wide loses its letter spacing, then size down to the policy's least. */
export function captionLayout(options: LayoutOptions<'caption'>): CaptionLayout {
  const { payload, theme, format } = options;
  const canvas = canvasOf(format);
  const { band, hasPlate } = captionPlace(canvas);
  const { topPx, heightPx: bandHeightPx } = band;
  const settings = fitPolicy[shapeOf(canvas)].caption;
  const maxPx = band.widthPx - (hasPlate ? 2 * paddingPx : 0);
  const preferred = typeIn(theme.type.caption, settings[0]);
  const tight = settings.map((setting) => ({ ...typeIn(theme.type.caption, setting), spacingEm: 0 }));
  const type =
    [preferred, ...tight].find((each) => textWidthPx(payload.text, each) <= maxPx) ??
    tight.at(-1) ??
    preferred;
  // Centred by its ink: a line that ends with a quotation mark would sit too far left.
  const blank = edgeBlankEm(payload.text);
  const line = placeText({
    text: payload.text,
    field: 'caption',
    type,
    colour: 'white',
    xPx: band.leftPx + band.widthPx / 2 + ((blank.end - blank.start) * type.sizePx) / 2,
    topPx: topPx + (bandHeightPx - type.sizePx) / 2,
    align: 'centre',
  });
  const ink = inkRect(line);
  const overflows = lineOverflow({ field: 'text', text: payload.text, type, widthPx: maxPx });
  const placed = { texts: [line], overflows, line };
  if (!hasPlate) return { ...placed, box: ink, surfaces: [], plate: null };
  const plate = {
    leftPx: ink.leftPx - paddingPx,
    topPx,
    widthPx: ink.widthPx + 2 * paddingPx,
    heightPx: bandHeightPx,
  };
  return { ...placed, box: plate, surfaces: [{ rect: plate, ground: 'captionPlate' }], plate };
}
