import type { Payloads } from '@lanmu/timeline';
import { z } from 'zod';
import { columnSchema } from './column-schema.ts';
import { creditLineSchema } from './credit-line-schema.ts';
import { headingShape } from './heading-shape.ts';

/** What the title card draws. */
export const titleCardSchema: z.ZodType<Payloads['titleCard']> = z.strictObject({
  ...headingShape,
  column: columnSchema,
  credits: z.array(creditLineSchema),
});
