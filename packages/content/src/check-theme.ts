import type { Column } from './column.ts';
import type { Finding } from './finding.ts';

/** Whether the column's theme is one of those that the graphics have. */
export function checkTheme(column: Column, known: readonly string[]): Finding[] {
  if (known.includes(column.theme)) return [];
  const params = { theme: column.theme, known: known.join(', ') };
  return [{ code: 'theme-unknown', severity: 'error', where: `${column.id}: theme`, params }];
}
