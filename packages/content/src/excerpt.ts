/** Characters of a found value that a message shows before it breaks off. */
const shownChars = 40;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > shownChars ? `${characters.slice(0, shownChars).join('')}…` : text;
}

/** A found value as a message quotes it: JSON, broken off after 40 characters; empty when there is no value. */
export function excerpt(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  return value === undefined ? '' : shortened(JSON.stringify(value));
}
