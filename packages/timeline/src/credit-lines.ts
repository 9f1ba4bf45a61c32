import { roleName, type Interview } from '@lanmu/content';
import type { CreditLine } from './payload.ts';

function nameOf(interview: Interview, id: string): string {
  // An unknown id is an error finding of checkInterview; the id itself is shown rather than nothing.
  return interview.people.find((person) => person.id === id)?.name ?? id;
}

/** The credit lines as the script has them, in its order. */
export function scriptCredits(interview: Interview): CreditLine[] {
  return interview.script.credits.map((credit) => ({
    label: credit.label,
    names: credit.people.map((id) => nameOf(interview, id)),
  }));
}

/**
 * End credits of one or several interviews [T12]: hosts first, then each credited role in the order of first mention;
 * a name stands once in each line.
 */
export function endCredits(interviews: readonly Interview[]): CreditLine[] {
  const lines = new Map<string, string[]>();
  const add = (label: string, names: readonly string[]): void => {
    lines.set(label, [...new Set([...(lines.get(label) ?? []), ...names])]);
  };
  for (const interview of interviews) {
    for (const turn of interview.script.turns) {
      const name = nameOf(interview, turn.speaker);
      // One whom the script calls by role alone has no name to thank.
      if (turn.role === 'host' && name !== roleName.host) add(roleName.host, [name]);
    }
  }
  for (const interview of interviews)
    for (const line of scriptCredits(interview)) add(line.label, line.names);
  return Array.from(lines, ([label, names]) => ({ label, names }));
}
