import type { ColumnPayload } from '@lanmu/timeline';
import { z } from 'zod';

/** Fields of {@link columnSchema}, for kinds that add to them. */
export const columnShape = {
  title: z.string().describe('栏目名。 / Title of the column.'),
  label: z.string().describe('栏目名后面的字样。 / The word after the title.'),
  station: z.string().nullable().describe('台名，没有写 null。 / Station name, or null.'),
};

/** The column as bug, ident and title card show it. */
export const columnSchema: z.ZodType<ColumnPayload> = z.strictObject(columnShape);
