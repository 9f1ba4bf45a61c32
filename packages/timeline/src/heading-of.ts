import type { Interview } from '@lanmu/content';
import type { Heading } from './payload.ts';

/** The heading of an interview; the interviewee's name is set apart when the dek ends with it. */
export function headingOf(interview: Interview): Heading {
  const { headline, dek, people, direction } = interview;
  const interviewee = people.find(({ roles, name }) => roles.includes('interviewee') && dek.endsWith(name));
  return { headline, headlineLines: direction.headlineLines, dek, dekName: interviewee?.name ?? null };
}
