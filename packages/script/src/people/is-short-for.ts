/** Whether a unit may be short for another: the characters of 住建局 stand in 永宁县住房和城乡建设局 in their order. */
export function isShortFor(unit: string, whole: string | null): boolean {
  let at = 0;
  for (const character of Array.from(whole ?? '')) if (character === unit[at]) at += 1;
  return at === unit.length;
}
