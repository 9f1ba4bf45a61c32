import type { ScriptLine } from '../../lines/script-line.ts';

/** The lines of one cell, and the column it stands in. */
export type TableCell = { column: number; lines: readonly ScriptLine[] };

/** The cells of a row that have something in them, from left to right. */
export type TableRow = readonly TableCell[];

/** Rows of a table, of lines that stand in it one after another. */
export function tableCells(lines: readonly ScriptLine[]): TableRow[] {
  const rows = new Map<number, Map<number, ScriptLine[]>>();
  for (const line of lines) {
    const { row, column } = line.style.cell ?? { row: 0, column: 0 };
    const cells = rows.get(row) ?? new Map<number, ScriptLine[]>();
    rows.set(row, cells);
    const cell = cells.get(column);
    if (cell === undefined) cells.set(column, [line]);
    else cell.push(line);
  }
  return Array.from(rows.values(), (cells) =>
    Array.from(cells, ([column, found]) => ({ column, lines: found })),
  );
}
