import type { Breaks } from '@lanmu/timeline';
import { breakLines } from '@lanmu/typeset';
import { blockHeightPx } from './block-height.ts';
import { charsIn, type Room } from './room.ts';
import { textWidthEm } from './text-width.ts';
import type { Settings } from './setting.ts';
import { typeIn } from './type-in.ts';
import type { TypeSpec, TypeStyle } from './type-spec.ts';

/** A text in its lines, the type it came out in, and the room there is in that type. */
export type SetText = { lines: string[]; type: TypeSpec; fits: boolean; room: Room };

/** The breaks of a text; none for one that has no entry, whatever it is called (`constructor`). */
function breaksIn(breaks: Breaks | undefined, text: string): Breaks[string] {
  return (breaks !== undefined && Object.hasOwn(breaks, text) ? breaks[text] : undefined) ?? [];
}

/** How small a text may be set beside what it could be, so that no line ends where a reader stumbles (house; typeset, Y7). */
const smallestShare = 0.8;

/**
 * Sets a text in the first of `settings` in which it fits, or a little smaller where it reads better, else in the last, with
 * `fits: false`. It breaks only where `breaks` says; where an editor set lines by hand, each begins a line and is broken further only if it is too
 * wide.
 */
export function setText(options: {
  text: string;
  /** The text in lines set by hand, or null. */
  handLines?: readonly string[] | null;
  type: TypeStyle;
  settings: Settings;
  widthPx: number;
  /** Height for the block of lines; any when left out. */
  maxHeightPx?: number;
  /** Whether opening marks hang out at the left edge, as `placeLines` puts them there; not when left out. */
  hangs?: boolean;
  /** Where the text, or each of its hand-set lines, may break. */
  breaks: Breaks | undefined;
}): SetText {
  const { text, handLines, type, settings, widthPx, maxHeightPx = Infinity, hangs = false } = options;
  const parts = (handLines ?? [text]).map((part) => ({
    text: part,
    breaks: breaksIn(options.breaks, part),
  }));
  let last: SetText = {
    lines: [text],
    type: typeIn(type, settings[0]),
    fits: false,
    room: { lines: 0, charsPerLine: 0 },
  };
  let fitting: SetText | undefined;
  for (const setting of settings) {
    const { sizePx, maxLines } = setting;
    const sized = typeIn(type, setting);
    const measureEm = (line: string): number => textWidthEm(line, sized);
    const broken = parts.map((part) =>
      breakLines({ ...part, maxEm: widthPx / sizePx, maxLines, hangs, measureEm }),
    );
    const lines = broken.flatMap((part) => part.lines);
    const fits =
      broken.every((part) => part.fits) &&
      lines.length <= maxLines &&
      blockHeightPx(lines.length, sized) <= maxHeightPx;
    const linesHigh = 1 + Math.floor((maxHeightPx / sizePx - 1) / sized.leadingEm);
    const room = { lines: Math.max(0, Math.min(maxLines, linesHigh)), charsPerLine: charsIn(widthPx, sized) };
    last = { lines, type: sized, fits, room };
    const isOther =
      fitting !== undefined &&
      (sizePx < smallestShare * fitting.type.sizePx || sized.face !== fitting.type.face);
    if (isOther) break;
    if (fits && !broken.some(({ stumbles }) => stumbles)) return last;
    if (fits) fitting ??= last;
  }
  return fitting ?? last;
}
