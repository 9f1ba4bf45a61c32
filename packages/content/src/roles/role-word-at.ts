import type { Role } from '../role.ts';
import { roleWords } from './role-words.ts';

const patterns = roleWords.map(({ role, modifiers, words }): { role: Role; pattern: RegExp } => {
  const before = modifiers.length === 0 ? '' : `(?:${modifiers.join('|')})*`;
  return { role, pattern: new RegExp(`^${before}(?:${words.join('|')})`, 'u') };
});

/** The role word a text begins with and what follows it (主持人石群 is host and 石群), or null. */
export function roleWordAt(text: string): { role: Role; rest: string } | null {
  for (const { role, pattern } of patterns) {
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) return { role, rest: text.slice(match.length) };
  }
  return null;
}
