import type { Interview } from '../interview.ts';
import type { Person } from '../person.ts';
import { bareText } from './bare-text.ts';

/** Which line of a script a person's name stands in: the 专访 line, else that of a speaker, else the credits. */
export function nameStanding(
  { dek, script }: Interview,
  { id, name }: Person,
): 'dek' | 'turn' | 'credit' | 'none' {
  if (bareText(dek).includes(bareText(name))) return 'dek';
  if (script.turns.some(({ speaker }) => speaker === id)) return 'turn';
  return script.credits.some(({ people }) => people.includes(id)) ? 'credit' : 'none';
}
