/** Most characters of a script that a message quotes. */
const longest = 30;

/** The beginning of a text, for a message. */
export function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
