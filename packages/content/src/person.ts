import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { roleSchema } from './role.ts';

/** Schema of {@link Person}. */
export const personSchema = z.strictObject({
  id: identifierSchema,
  name: z.string().trim().min(1).max(30).describe('姓名。 / The name alone.'),
  roles: z.array(roleSchema).min(1),
  /** 区民政局; null for people shown by role alone. */
  organization: z
    .string()
    .trim()
    .min(1)
    .nullable()
    .describe('单位；只以记者、主持人身份出现的写 null。 / Unit, or null.'),
  /** In the order of the script, which is the order of rank: 党组书记, 局长. */
  posts: z.array(z.string().trim().min(1)).describe('职务，按稿件顺序。 / Posts in the order of the script.'),
});

/** Somebody who speaks or is credited, with everything a lower third may say of them. */
export type Person = z.infer<typeof personSchema>;
