import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { roleSchema } from './role.ts';
import { turnSchema } from './turn.ts';

/** Schema of {@link Credit}. */
export const creditSchema = z.strictObject({
  role: roleSchema,
  /** The word before the names, as written: 记者. */
  label: z.string().trim().min(1).describe('姓名前的字样：记者。 / The word before the names.'),
  /** Ids of people, in the script's order. */
  people: z.array(identifierSchema).min(1).describe('人员编号，按稿件顺序。 / Ids of people, in order.'),
});

/** One credit line of the script. */
export type Credit = z.infer<typeof creditSchema>;

/** Schema of {@link Script}. */
export const scriptSchema = z.strictObject({
  credits: z.array(creditSchema),
  turns: z.array(turnSchema).min(1),
});

/** Who said what: the newsroom's layer, replaced whole when the script is imported again. */
export type Script = z.infer<typeof scriptSchema>;
