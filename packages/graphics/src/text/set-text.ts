import { breakLines, findProtectedSpans, type Face, type Span } from '@lanmu/typeset';
import { blockHeightPx } from './block-height.ts';
import { textWidthEm } from './text-width.ts';
import type { TypeSpec } from './type-spec.ts';

/** One way a text may be set: at most this many lines of this size, and of another face than the text's own. */
export type Setting = { sizePx: number; maxLines: number; face?: Face };

/** A text in its lines and the type it came out in. */
export type SetText = { lines: string[]; type: TypeSpec; fits: boolean };

/**
 * Sets a text in the first of `settings` in which it fits, else in the last, with `fits: false`. Names are never
 * broken.
 */
export function setText(options: {
  text: string;
  type: TypeSpec;
  settings: readonly Setting[];
  widthPx: number;
  /** Height for the block of lines; any when left out. */
  maxHeightPx?: number;
  names?: readonly string[];
  protectedSpans?: readonly Span[];
}): SetText {
  const { text, type, settings, widthPx, maxHeightPx = Infinity, names = [] } = options;
  const protectedSpans = options.protectedSpans ?? findProtectedSpans({ text, names });
  let last: SetText = { lines: [text], type, fits: false };
  for (const { sizePx, maxLines, face = type.face } of settings) {
    const sized = { ...type, sizePx, face };
    const broken = breakLines({
      text,
      protectedSpans,
      maxEm: widthPx / sizePx,
      maxLines,
      measureEm: (line) => textWidthEm(line, sized),
    });
    const fits = broken.fits && blockHeightPx(broken.lines.length, sized) <= maxHeightPx;
    last = { lines: broken.lines, type: sized, fits };
    if (fits) return last;
  }
  return last;
}
