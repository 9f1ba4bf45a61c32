import type { Payloads } from '@lanmu/timeline';
import { z } from 'zod';

/** What the points panel draws. */
export const pointsPanelSchema: z.ZodType<Payloads['pointsPanel']> = z.strictObject({
  heading: z.string().nullable().describe('要点上方的总题，或 null。 / Heading over the points, or null.'),
  clears: z
    .enum(['lowerThird', 'caption'])
    .describe('要点板之下要让开的图文。 / The graphic below that the panel keeps clear of.'),
  points: z.array(z.strictObject({ ordinal: z.int().min(1), text: z.string() })).min(1),
});
