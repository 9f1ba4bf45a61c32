import { z } from 'zod';
import { directionSchema } from './direction.ts';
import { identifierSchema } from './identifier.ts';
import { personSchema } from './person.ts';
import { scriptSchema } from './script.ts';

/** Schema of {@link Interview}: shape only; {@link checkInterview} looks at what belongs together. */
export const interviewSchema = z.strictObject({
  $schema: z.string().optional(),
  id: identifierSchema,
  /** Id of the column it belongs to. */
  column: identifierSchema.describe('所属栏目的编号。 / Id of its column.'),
  headline: z.string().trim().min(1).describe('标题。 / Headline.'),
  /** The line under the headline without its dash: 专访区民政局党组书记、局长王娜. */
  dek: z
    .string()
    .trim()
    .min(1)
    .describe('专访那一行，不带破折号。 / The line under the headline without its dash.'),
  people: z
    .array(personSchema)
    .min(1)
    .describe('出镜和署名的所有人。 / Everybody who speaks or is credited.'),
  script: scriptSchema,
  direction: directionSchema,
});

/** One interview: what was said and by whom, and how it is to be shown. */
export type Interview = z.infer<typeof interviewSchema>;
