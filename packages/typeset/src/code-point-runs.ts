/** A run of code points, half-open. */
export type CodePointRun = { start: number; end: number };

/** Code points in rising order as the fewest runs. */
export function runsOf(codePoints: Iterable<number>): CodePointRun[] {
  const runs: CodePointRun[] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last?.end === codePoint) last.end += 1;
    else runs.push({ start: codePoint, end: codePoint + 1 });
  }
  return runs;
}

/** Runs in rising order as `gap.length` in base 36, each gap from the end of the run before; a length of 1 is left out. */
export function packRuns(runs: readonly CodePointRun[]): string {
  return runs
    .map(({ start, end }, i) => {
      const gap = (start - (runs[i - 1]?.end ?? 0)).toString(36);
      return end - start === 1 ? gap : `${gap}.${(end - start).toString(36)}`;
    })
    .join(' ');
}

/** The runs that {@link packRuns} packed. */
export function unpackRuns(packed: string): CodePointRun[] {
  if (packed === '') return [];
  let at = 0;
  return packed.split(' ').map((run) => {
    const [gap = '', length = '1'] = run.split('.');
    const start = at + Number.parseInt(gap, 36);
    at = start + Number.parseInt(length, 36);
    return { start, end: at };
  });
}

/** Whether a code point lies in one of the runs, which are in rising order. */
export function isInRuns(codePoint: number, runs: readonly CodePointRun[]): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return (runs[low]?.start ?? Infinity) <= codePoint;
}
