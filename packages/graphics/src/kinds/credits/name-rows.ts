import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** Names in rows of at most `namesPerRow` and of at most `widthPx`, in order; a name is never split. One empty row for no names. */
export function nameRows(options: {
  names: readonly string[];
  type: TypeSpec;
  gapPx: number;
  widthPx: number;
  namesPerRow: number;
}): string[][] {
  const { names, type, gapPx, widthPx, namesPerRow } = options;
  const rows: string[][] = [[]];
  let usedPx = 0;
  for (const name of names) {
    const row = rows.at(-1) ?? [];
    const namePx = textWidthPx(name, type);
    const isFull = row.length >= namesPerRow || usedPx + gapPx + namePx > widthPx;
    if (row.length > 0 && isFull) {
      rows.push([name]);
      usedPx = namePx;
    } else {
      row.push(name);
      usedPx += row.length === 1 ? namePx : gapPx + namePx;
    }
  }
  return rows;
}
