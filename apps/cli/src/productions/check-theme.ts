import type { Column, Finding } from '@lanmu/content';
import { themes } from '@lanmu/graphics/layout';

/** Whether the column's theme is one the graphics room has. */
export function checkTheme(column: Column): Finding[] {
  const known = themes.map(({ name }) => name);
  if (known.includes(column.theme)) return [];
  const params = { theme: column.theme, known: known.join(', ') };
  return [{ code: 'theme-unknown', severity: 'error', where: `${column.id}: theme`, params }];
}
