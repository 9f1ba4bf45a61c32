import type { Payloads } from '@lanmu/timeline';
import { z } from 'zod';
import { columnShape } from './column-schema.ts';

/** What the corner mark draws. */
export const bugSchema: z.ZodType<Payloads['bug']> = z.strictObject({
  ...columnShape,
  tone: z.enum(['onPaper', 'onPicture']),
});
