/**
 * Characters in the order of Unicode as runs, each `gap.length` in base 36 from the end of the one before: what the studio is
 * told through its environment, where Windows has little room.
 */
export function packedRuns(characters: readonly string[]): string {
  const runs: { start: number; end: number }[] = [];
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    if (last?.end === codePoint) last.end += 1;
    else runs.push({ start: codePoint, end: codePoint + 1 });
  }
  return runs
    .map(({ start, end }, i) =>
      [start - (runs[i - 1]?.end ?? 0), end - start].map((part) => part.toString(36)).join('.'),
    )
    .join(' ');
}
