import { excerpt } from '@lanmu/content';
import type { SourceText } from '../source/source-text.ts';
import type { Doubt } from '../turns/doubt.ts';
import type { Range } from '../words/words.ts';
import type { CoverageSpan } from './coverage.ts';

/** Tells what only the whole coverage shows: tabs in words that come on screen, and words that went nowhere. */
export function tellTiling(
  { spans, lost }: { spans: readonly CoverageSpan[]; lost: readonly Range[] },
  options: { source: SourceText; doubts: Doubt[] },
): void {
  const { source, doubts } = options;
  const { text, lines } = source;
  const tabs = spans.flatMap(({ role, start, end }) =>
    role === 'spoken' || role === 'headline' || role === 'dek'
      ? Array.from(text.slice(start, end).matchAll(/\t/gu), ({ index }) => start + index)
      : [],
  );
  const [firstTab] = tabs;
  if (firstTab !== undefined) {
    const number = text.slice(0, firstTab).split('\n').length;
    doubts.push({ code: 'script-tabs', severity: 'info', number, params: { count: tabs.length } });
  }
  let number = 0;
  for (const { start, end } of lost) {
    while ((lines[number]?.start ?? Infinity) <= start) number += 1;
    const params = { text: excerpt(text.slice(start, end)) };
    doubts.push({ code: 'script-unaccounted', severity: 'error', number, params });
  }
}
