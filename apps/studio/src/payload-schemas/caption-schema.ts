import type { Payloads } from '@lanmu/timeline';
import { z } from 'zod';

/** What a caption draws. */
export const captionSchema: z.ZodType<Payloads['caption']> = z.strictObject({
  text: z.string().describe('唱词，一行。 / One line of speech.'),
});
