import { shapeOf, type Format, type Shape } from '@lanmu/timeline';

/** Most cells of one sheet: at these sizes the captions of a cell can still be read, and a sheet is not much higher than wide. */
const grids: Readonly<Record<Shape, { columns: number; rows: number }>> = {
  landscape: { columns: 4, rows: 6 },
  vertical: { columns: 6, rows: 3 },
  square: { columns: 4, rows: 4 },
};

/** How contact sheets of so many cells of a format are divided: in as few as hold them, all about equally full. */
export function sheetGrid(format: Format, cellCount: number): { columns: number; rows: number } {
  const { columns, rows } = grids[shapeOf(format)];
  const pages = Math.max(1, Math.ceil(cellCount / (columns * rows)));
  return { columns, rows: Math.max(1, Math.ceil(cellCount / pages / columns)) };
}
