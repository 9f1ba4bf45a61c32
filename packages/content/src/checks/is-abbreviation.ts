/** Whether `short` is `long` with characters left out, as units are shortened: 区卫健局 of 区卫生健康局. */
export function isAbbreviation(short: string, long: string): boolean {
  const rest = Array.from(short);
  for (const character of long) if (character === rest[0]) rest.shift();
  return rest.length === 0 && short !== long;
}
