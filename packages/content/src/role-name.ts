import type { Role } from './role.ts';

/**
 * The Chinese word for each role: on screen before a name, and in a document the name of somebody whom the script calls by
 * role alone. Nobody is really called so.
 */
export const roleName: Readonly<Record<Role, string>> = {
  host: '主持人',
  reporter: '记者',
  correspondent: '通讯员',
  interviewee: '受访者',
  crew: '工作人员',
};
