import { beginningOf } from './beginning-of.ts';

/** Characters of a text that a message quotes; where it stands tells the rest. */
const usualChars = 30;

/** A text as a message quotes it: whole, or its beginning with an ellipsis. */
export function excerpt(text: string, mostChars = usualChars): string {
  const beginning = beginningOf(text, mostChars);
  return beginning === text ? text : `${beginning}…`;
}
