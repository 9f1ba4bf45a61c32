import { displayWidth, padToWidth } from './display-width.ts';

/** A column of a text table. */
export type TableColumn = { head: string; align: 'start' | 'end' };

/** A table for people, columns two spaces apart, aligned by what the terminal shows rather than by characters. */
export function textTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map((column) => column.head), ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ''))));
  const cell = (text: string, i: number): string => {
    const width = widths[i] ?? 0;
    return columns[i]?.align === 'end'
      ? ' '.repeat(width - displayWidth(text)) + text
      : padToWidth(text, width);
  };
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n');
}
