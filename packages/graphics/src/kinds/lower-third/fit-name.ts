import { setText, type SetText, type Setting } from '../../text/set-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import { charsIn } from '../../text/room.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** After this mark a name of several parts may go on in a second line where a picture is narrow. */
const interpunct = '·';
const secondLineLeadingEm = 1.2;
/** A name smaller than this has no letter spacing to give (house). */
const spacedFromPx = 48;

/** Leading is of no account on one line. */
function oneLine(name: string, type: TypeSpec, widthPx: number): SetText {
  const fits = textWidthPx(name, type) <= widthPx;
  return { lines: [name], type, fits, room: { lines: 1, charsPerLine: charsIn(widthPx, type) } };
}

/**
 * A name in the largest size that fits: letter spacing goes first, whole characters never. It stays on one line; where that is
 * too short for all its parts and `mayTurn` allows it, it breaks between two of them.
 */
export function fitName(options: {
  name: string;
  type: TypeSpec;
  settings: readonly Setting[];
  widthPx: number;
  mayTurn: boolean;
}): SetText {
  const { name, type, settings, widthPx, mayTurn } = options;
  const sizesPx = settings.map(({ sizePx }) => sizePx);
  const leastPx = Math.min(...sizesPx);
  for (const sizePx of sizesPx) {
    for (const spacingEm of sizePx < spacedFromPx ? [0] : [type.spacingEm, 0]) {
      const set = oneLine(name, { ...type, sizePx, spacingEm }, widthPx);
      if (set.fits) return set;
    }
  }
  const parts = Array.from(name.matchAll(new RegExp(interpunct, 'gu')), ({ index }) => index + 1);
  const breaks = { [name]: parts.map((at) => ({ at, penalty: 0 })) };
  const tight = { ...type, sizePx: leastPx, spacingEm: 0 };
  if (!mayTurn || parts.length === 0) return oneLine(name, tight, widthPx);
  return setText({
    text: name,
    breaks,
    type: { ...tight, leadingEm: secondLineLeadingEm },
    settings: settings.map(({ sizePx }) => ({ sizePx, maxLines: 2 })),
    widthPx,
  });
}
