import { z } from 'zod';

/** What a person does in an interview; the same person may hold several roles. */
export const roles = ['interviewee', 'reporter', 'host', 'correspondent'] as const;

/** Schema of {@link Role}. */
export const roleSchema = z
  .enum(roles)
  .describe('受访者、记者、主持人、通讯员 / interviewee, reporter, host, correspondent');

/** One of {@link roles}. */
export type Role = z.infer<typeof roleSchema>;
