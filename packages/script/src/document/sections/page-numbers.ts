import type { ReadLine } from './section.ts';

/** What is counted, and begins the line after a number that a page break cut off it. */
const counted =
  /^(?:[万亿千百余多]|[个名户家人位次项条件亩元吨斤里米年月日天岁处座所台辆头只棵株村镇乡县组队场届期批套本份种类层级倍成]|公里|公斤|平方|立方|小时|分钟|%|％)/u;

/** Fewest lines with words that a page has (house): large type, with empty lines between. */
const leastLinesOfPage = 8;

/** A number with nothing round it that says what it is; `- 2 -` and 第2页 say it. */
function bareNumber({ reading, words }: ReadLine): number | null {
  if (reading.kind !== 'leftOut' || reading.reason !== 'page-number') return null;
  return /^\d{1,4}$/u.test(words.text) ? Number(words.text) : null;
}

/** The number of a page, however it is written. */
function pageNumber({ reading, words }: ReadLine): number | null {
  if (reading.kind !== 'leftOut' || reading.reason !== 'page-number') return null;
  return Number(/\d{1,4}/u.exec(words.text)?.[0]);
}

/**
 * Lines with those as text that are a bare number and no page's: one that does not go on from the page number before it or
 * to the one after it, and is more than the text has pages, or is counted in the line after it [S202].
 */
export function withNumbersKept(lines: readonly ReadLine[]): ReadLine[] {
  const pages = lines.flatMap((line, i) => {
    const number = pageNumber(line);
    return number === null ? [] : [{ number, i }];
  });
  const kept = new Set<number>();
  for (const [k, { number, i }] of pages.entries()) {
    const line = lines[i];
    const [before, after] = [lines[i - 1], lines[i + 1]];
    if (line === undefined || bareNumber(line) === null) continue;
    if (pages[k - 1]?.number === number - 1 || pages[k + 1]?.number === number + 1) continue;
    const isCut = before?.reading.kind === 'text' && !/[。！？!?；;：:”’」』）)]$/u.test(before.words.text);
    const isCounted = isCut && after !== undefined && counted.test(after.words.text);
    if (isCounted || number > 2 + i / leastLinesOfPage) kept.add(i);
  }
  return lines.map((line, i) =>
    kept.has(i) ? { ...line, reading: { kind: 'text', isNumber: true } } : line,
  );
}
