/**
 * Whether `short` is `long`, whole or with characters left out, as units are shortened: 区卫健局 of 区卫生健康局. Nothing at all
 * is short for everything.
 */
export function isAbbreviation(short: string, long: string): boolean {
  const characters = Array.from(short);
  let at = 0;
  for (const character of long) if (character === characters[at]) at += 1;
  return at === characters.length;
}
