import type { Column } from '@lanmu/content';

/** Id and file name of a column's episode. */
export function episodeId(column: Pick<Column, 'id'>): string {
  return `${column.id}-episode`;
}
