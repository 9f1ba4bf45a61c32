import { z } from 'zod';

/**
 * What a person does in an interview; the same person may hold several roles. Crew is everybody who is credited and not
 * heard (摄像, 编导, 责编): the word of their credit says what they did.
 */
export const roles = ['interviewee', 'reporter', 'host', 'correspondent', 'crew'] as const;

/** Schema of {@link Role}. */
export const roleSchema = z
  .enum(roles)
  .describe(
    '受访者、记者、主持人、通讯员、其他署名人员 / interviewee, reporter, host, correspondent, other credited crew',
  );

/** One of {@link roles}. */
export type Role = z.infer<typeof roleSchema>;
