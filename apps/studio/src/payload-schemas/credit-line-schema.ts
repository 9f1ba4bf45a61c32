import type { CreditLine } from '@lanmu/timeline';
import { z } from 'zod';

/** One line of credits: a role's label and the names behind it. */
export const creditLineSchema: z.ZodType<CreditLine> = z.strictObject({
  label: z.string().describe('职责：记者。 / Label of the role.'),
  names: z.array(z.string()).describe('姓名，按稿件顺序。 / Names in the order of the script.'),
});
