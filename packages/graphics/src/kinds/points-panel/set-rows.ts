import type { Breaks } from '@lanmu/timeline';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow, type Overflow } from '../../text/overflow.ts';
import { setText, type Setting } from '../../text/set-text.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** Leading of the text by its size: closer where it is smaller, for then there are many rows (house). */
const leadings: Readonly<Record<number, number>> = { 44: 1.3, 40: 1.24, 36: 1.18 };

/** Every text set in one size. */
export type SizedTexts = {
  type: TypeSpec;
  /** `heightPx` is that of the block of lines. */
  rows: readonly { lines: readonly string[]; heightPx: number }[];
  tallestPx: number;
  /** Texts that two lines of this size do not hold. */
  overflows: readonly Overflow[];
};

/** Sets the texts of all rows in each size of the policy. */
export function setRows(options: {
  texts: readonly string[];
  breaks: Breaks | undefined;
  type: TypeSpec;
  settings: readonly Setting[];
  widthPx: number;
}): SizedTexts[] {
  const { texts, breaks, type, settings, widthPx } = options;
  return settings.map((setting) => {
    const set = texts.map((text) => setText({ text, breaks, type, settings: [setting], widthPx }));
    const { sizePx } = setting;
    const sized = { ...type, sizePx, leadingEm: leadings[sizePx] ?? type.leadingEm };
    const rows = set.map(({ lines }) => ({ lines, heightPx: blockHeightPx(lines.length, sized) }));
    return {
      type: sized,
      rows,
      tallestPx: Math.max(0, ...rows.map(({ heightPx }) => heightPx)),
      overflows: set.flatMap((each, i) =>
        setOverflow({ field: `points[${i}].text`, text: texts[i] ?? '', set: each }),
      ),
    };
  });
}
