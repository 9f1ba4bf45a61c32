import type { Payloads } from '@lanmu/timeline';
import { z } from 'zod';
import { creditLineSchema } from './credit-line-schema.ts';

/** What a page of end credits draws. */
export const creditsSchema: z.ZodType<Payloads['credits']> = z.strictObject({
  title: z.string().describe('栏目名。 / Title of the column.'),
  lines: z.array(creditLineSchema),
  closing: z.string().describe('结束语，可以为空。 / Closing words, may be empty.'),
});
