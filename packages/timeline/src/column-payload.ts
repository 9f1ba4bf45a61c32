import type { Column } from '@lanmu/content';
import type { ColumnPayload } from './payload.ts';

/** The column as its bug and ident show it. */
export function columnPayload(column: Column): ColumnPayload {
  return { title: column.title, label: column.label, station: column.station };
}
