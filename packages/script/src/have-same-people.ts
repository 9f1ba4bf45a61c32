import type { Interview } from '@lanmu/content';

function interviewees({ people }: Interview): string {
  const names = people.filter(({ roles }) => roles.includes('interviewee')).map(({ name }) => name);
  return names.toSorted().join('、');
}

/** Whether two interviews are with the same people, by their names. */
export function haveSamePeople(one: Interview, other: Interview): boolean {
  return interviewees(one) === interviewees(other);
}
