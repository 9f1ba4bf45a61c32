import { countHan, lineEndForbidden, lineStartForbidden } from '../../src/index.ts';
import type { CorpusText } from './corpus-text.ts';

/** What standards §6.3 step 2 protects, in the words of the standard: kept apart from what the program makes of it. */
const protectedByStandard = [
  /\d[\d.,]*\s?[%‰℃°亿万千百]*[元人次年月日时分秒个项名位户亩公里吨届度倍]?/gu,
  /第[\d一二三四五六七八九十百]+[届次章条项期]/gu,
  /GB\/T \d+/gu,
  /\p{Script=Latin}+/gu,
  /——/gu,
  /……/gu,
];

/** Particles that lean on the word before them, and words that only begin like one. */
const leaning = /^(?:的(?!确|士)|了(?!解|不起|却|结)|们|吗|呢|吧|啊)/u;

/** Where each line but the first begins in the text; spaces at a break vanished. */
function breaksAt(text: string, lines: readonly string[]): number[] | null {
  let at = 0;
  const starts: number[] = [];
  for (const line of lines) {
    while (/\s/u.test(text.charAt(at)) && !text.startsWith(line, at)) at += 1;
    if (!text.startsWith(line, at)) return null;
    starts.push(at);
    at += line.length;
  }
  return text.slice(at).trim() === '' ? starts.slice(1) : null;
}

/** Where a text holds one of `names`, or what the standard protects. */
function wholes({ text, names }: Pick<CorpusText, 'text' | 'names'>): { start: number; end: number }[] {
  const found = protectedByStandard.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
  const named = names.flatMap((name) => {
    const places: { start: number; end: number }[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      places.push({ start: at, end: at + name.length });
    }
    return places;
  });
  return [...found, ...named];
}

/**
 * What of the lines of a text no newspaper would print: words lost, a line that starts or ends with a mark it must not (standards
 * §13) or with a particle, a protected span torn, an orphan, a line wider than its box that nobody told of.
 */
export function lineFaults(options: {
  text: string;
  names: readonly string[];
  lines: readonly string[];
  fits: boolean;
  maxEm: number;
  maxLines: number;
  measureEm: (line: string) => number;
}): string[] {
  const { text, names, lines, fits, maxEm, maxLines, measureEm } = options;
  const breaks = breaksAt(text, lines);
  if (breaks === null) return ['lost words'];
  const faults: string[] = [];
  lines.forEach((line, i) => {
    const characters = Array.from(line);
    if (i > 0 && lineStartForbidden.has(characters[0] ?? '')) faults.push(`starts with a mark: ${line}`);
    if (i > 0 && leaning.test(line)) faults.push(`starts with a particle: ${line}`);
    if (i < lines.length - 1 && lineEndForbidden.has(characters.at(-1) ?? '')) {
      faults.push(`ends with a mark: ${line}`);
    }
    if (fits && measureEm(line) > maxEm) faults.push(`too wide and not told: ${line}`);
  });
  if (fits && lines.length > maxLines) faults.push('too many lines and not told');
  for (const { start, end } of wholes({ text, names })) {
    if (breaks.some((at) => at > start && at < end)) faults.push(`torn: ${text.slice(start, end)}`);
  }
  if (lines.length > 1 && countHan(lines.at(-1) ?? '') < 2) faults.push(`orphan: ${lines.at(-1)}`);
  return faults;
}
