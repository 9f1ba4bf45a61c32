import type { Role } from '@lanmu/content';

/** The word on screen for a role held without an organization. */
export const roleLabel: Readonly<Record<Role, string>> = {
  host: '主持人',
  reporter: '记者',
  correspondent: '通讯员',
  interviewee: '受访者',
  crew: '工作人员',
};
