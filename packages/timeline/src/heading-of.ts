import type { Interview } from '@lanmu/content';
import type { Heading } from './payload.ts';

/** The heading of an interview; the interviewee's name is set apart when the dek ends with it: 专访…局长　王娜. */
export function headingOf(interview: Interview): Heading {
  const { headline, dek, people, direction } = interview;
  const named = people.find(({ roles, name }) => roles.includes('interviewee') && dek.endsWith(name));
  const { headlineLines } = direction;
  if (named === undefined) return { headline, headlineLines, dek };
  const before = dek.slice(0, -named.name.length).trimEnd();
  return { headline, headlineLines, dek: `${before}\u3000${named.name}` };
}
