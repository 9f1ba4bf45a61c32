import { z } from 'zod';

/** Schema of {@link Direction}. */
export const directionSchema = z.strictObject({
  /** Words over the points panel (三个方面); null shows none. */
  pointsHeading: z
    .string()
    .trim()
    .min(1)
    .max(12)
    .nullable()
    .describe('要点板的标题，如 三个方面；不需要时写 null。 / Words over the points, or null.'),
  /** Multiplies the speaking rate: 1 is the pace of the standards, 1.1 is a tenth faster. */
  pace: z.number().min(0.5).max(2).describe('语速倍数，1 为标准。 / Multiplies the speaking rate.'),
  /** Shorter wordings for the panel, by point id. The spoken words never change. */
  pointWordings: z
    .record(z.string(), z.string().trim().min(1))
    .describe('要点板上的简写，按要点编号；唱词不变。 / Shorter wordings by point id.'),
  /** Hand-set lines of the headline; their characters must equal the headline's. Null sets it automatically. */
  headlineLines: z
    .array(z.string().trim().min(1))
    .min(1)
    .max(2)
    .nullable()
    .describe('手工分行的标题，字不能变；自动分行写 null。 / Hand-set lines of the headline, or null.'),
});

/** How an interview is shown: the editor's layer, kept when the script is imported again. */
export type Direction = z.infer<typeof directionSchema>;
