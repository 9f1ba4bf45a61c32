import { z } from 'zod';
import { blockSchema } from './block.ts';
import { identifierSchema } from './identifier.ts';
import { roleSchema } from './role.ts';

/** Schema of {@link Turn}. */
export const turnSchema = z.strictObject({
  id: identifierSchema,
  /** Id of a person of this interview. */
  speaker: identifierSchema.describe('说话人的编号。 / Id of a person.'),
  /** The role the speaker holds in this turn; one of the person's roles. */
  role: roleSchema,
  /** Who speaks, as the script wrote it, without the colon: 主持人石群; null where it only says that somebody does (【导语】). */
  attribution: z
    .string()
    .trim()
    .min(1)
    .nullable()
    .describe(
      '稿件里说话人的写法，不带冒号；稿件没有写的为 null。 / Who speaks, as written, without the colon, or null.',
    ),
  blocks: z.array(blockSchema).min(1),
});

/** One person's turn to speak. */
export type Turn = z.infer<typeof turnSchema>;
