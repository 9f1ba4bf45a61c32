import { excerpt } from './excerpt.ts';

/** Characters of a found value that a message shows before it breaks off. */
const shownChars = 40;

/** A found value as a message quotes it: JSON, broken off after 40 characters; empty when there is no value. */
export function foundValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(excerpt(value, shownChars));
  return value === undefined ? '' : excerpt(JSON.stringify(value), shownChars);
}
