/** What several measurements of one thing came to; seconds unless the name says otherwise. */
export type Summary = { min: number; median: number; max: number; values: readonly number[] };

/** Sums measurements up. Of an even number of them the median is the mean of the middle two. Throws for none. */
export function summarize(values: readonly number[]): Summary {
  const ordered = values.toSorted((a, b) => a - b);
  const min = ordered[0];
  const max = ordered.at(-1);
  const upper = ordered[Math.floor(ordered.length / 2)];
  const lower = ordered[Math.ceil(ordered.length / 2) - 1];
  if (min === undefined || max === undefined || upper === undefined || lower === undefined) {
    throw new RangeError('Nothing was measured.');
  }
  return { min, median: (lower + upper) / 2, max, values };
}
