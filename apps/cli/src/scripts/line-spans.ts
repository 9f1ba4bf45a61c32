import type { CoverageSpan, ReadScript, SourceText } from '@lanmu/script';

/** The stretches of every line of a source, in order; one that runs over several lines is in each of them. */
export function lineSpans(source: SourceText, read: ReadScript): CoverageSpan[][] {
  let next = 0;
  return source.lines.map(({ start, end }) => {
    while ((read.coverage[next]?.end ?? Infinity) <= start) next += 1;
    const spans: CoverageSpan[] = [];
    for (let at = next; (read.coverage[at]?.start ?? Infinity) < end; at += 1) {
      const span = read.coverage[at];
      if (span !== undefined) spans.push(span);
    }
    return spans;
  });
}
