import type { Payloads } from '@lanmu/timeline';
import { z } from 'zod';
import { headingShape } from './heading-shape.ts';

/** What the ground draws. */
export const groundSchema: z.ZodType<Payloads['ground']> = z.strictObject({
  ...headingShape,
  states: z.array(z.enum(['alone', 'besidePoints'])).min(1),
});
