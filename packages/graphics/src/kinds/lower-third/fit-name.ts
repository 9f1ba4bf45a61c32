import type { Settings } from '../../text/setting.ts';
import { setText, type SetText } from '../../text/set-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import { charsIn } from '../../text/room.ts';
import { typeIn } from '../../text/type-in.ts';
import type { TypeSpec, TypeStyle } from '../../text/type-spec.ts';

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
 * too short for all its parts and there are settings for two lines, it breaks between two of them.
 */
export function fitName(options: {
  name: string;
  type: TypeStyle;
  settings: Settings;
  /** In two lines, where the shape has room for them. */
  turnedSettings: Settings | undefined;
  widthPx: number;
}): SetText {
  const { name, type, settings, turnedSettings, widthPx } = options;
  let least = typeIn(type, settings[0]);
  for (const setting of settings) {
    const sized = typeIn(type, setting);
    least = { ...sized, spacingEm: 0 };
    for (const spacingEm of sized.sizePx < spacedFromPx ? [0] : [type.spacingEm, 0]) {
      const set = oneLine(name, { ...sized, spacingEm }, widthPx);
      if (set.fits) return set;
    }
  }
  const parts = Array.from(name.matchAll(new RegExp(interpunct, 'gu')), ({ index }) => index + 1);
  if (turnedSettings === undefined || parts.length === 0) return oneLine(name, least, widthPx);
  return setText({
    text: name,
    breaks: { [name]: parts.map((at) => ({ at, penalty: 0 })) },
    type: { ...type, spacingEm: 0, leadingEm: secondLineLeadingEm },
    settings: turnedSettings,
    widthPx,
  });
}
