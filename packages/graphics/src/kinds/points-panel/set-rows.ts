import type { Breaks } from '@lanmu/timeline';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow, type Overflow } from '../../text/overflow.ts';
import type { Settings } from '../../text/setting.ts';
import { setText } from '../../text/set-text.ts';
import { typeIn } from '../../text/type-in.ts';
import type { TypeSpec, TypeStyle } from '../../text/type-spec.ts';

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
  type: TypeStyle;
  settings: Settings;
  widthPx: number;
}): SizedTexts[] {
  const { texts, breaks, type, settings, widthPx } = options;
  return settings.map((setting) => {
    const set = texts.map((text) => setText({ text, breaks, type, settings: [setting], widthPx }));
    const sized = typeIn(type, setting);
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
