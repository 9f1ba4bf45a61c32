import type { ReadLine } from './section.ts';

/** Longest text before a colon that may say who speaks. */
const longest = 60;

/** What stands before the colon of a line, spaces and all; null when it cannot say who speaks. */
export function beforeColon({ reading, words }: ReadLine): string | null {
  const text = reading.kind === 'cue' && reading.role !== null ? reading.rest.text : words.text;
  if (reading.kind !== 'text' && reading.kind !== 'cue') return null;
  const colon = text.search(/[：:]/u);
  if (colon < 1 || colon > longest) return null;
  const before = text.slice(0, colon).trim();
  return /[。！？；“”‘’《》…—]/u.test(before) ? null : before;
}
