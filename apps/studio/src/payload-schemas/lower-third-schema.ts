import type { Payloads } from '@lanmu/timeline';
import { z } from 'zod';

/** What the lower third draws. */
export const lowerThirdSchema: z.ZodType<Payloads['lowerThird']> = z.discriminatedUnion('style', [
  z.strictObject({
    style: z.literal('interviewee'),
    name: z.string().describe('姓名。 / The name alone.'),
    organization: z.string().describe('单位。 / Unit.'),
    posts: z.array(z.string()).describe('职务，按稿件顺序。 / Posts in the order of the script.'),
  }),
  z.strictObject({
    style: z.literal('crew'),
    name: z.string().describe('姓名。 / The name alone.'),
    roleLabel: z.string().describe('职责：记者。 / Label of the role.'),
  }),
]);
