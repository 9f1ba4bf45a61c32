import type { Column, Finding, Interview } from '@lanmu/content';
import {
  countHan,
  findProtectedSpans,
  lineBreaks,
  lineEndForbidden,
  lineStartForbidden,
} from '@lanmu/typeset';
import { namesInLines } from './protected-names.ts';

/** Share of the longer line by which the other of two may be shorter (standards §6.3, QC). */
const unevenShare = 0.35;

/** Characters quoted on each side of the end of a line. */
const quotedChars = 4;

/** What a hand-set line ends inside of, between the code units before and after `at` of all the lines joined. */
function jointFindings(
  text: string,
  at: number,
  names: readonly string[],
): Pick<Finding, 'code' | 'severity'>[] {
  const isProtected = findProtectedSpans({ text, names }).some(({ start, end }) => start < at && at < end);
  if (isProtected) return [{ code: 'line-tears', severity: 'error' }];
  const mayBreak = lineBreaks({ text, names }).some((each) => each.at === at);
  return mayBreak ? [] : [{ code: 'line-cuts-word', severity: 'warning' }];
}

/**
 * What is wrong with the lines an editor set by hand: they win over ours, whatever they are, so they are looked at
 * (L04 of standards §12) [T16].
 */
export function handLineFindings(interview: Interview, column: Column): Finding[] {
  const lines = interview.direction.headlineLines ?? [];
  if (lines.length < 2) return [];
  const names = namesInLines(interview, column);
  const where = `${interview.id}: direction.headlineLines`;
  const joined = lines.join('');
  const findings: Finding[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    const place = `${where}[${i}]`;
    const first = line.trim().charAt(0);
    const last = line.trim().slice(-1);
    if (i > 0 && lineStartForbidden.has(first)) {
      const params = { mark: first, line };
      findings.push({ code: 'line-starts-badly', severity: 'error', where: place, params });
    }
    at += line.length;
    if (i === lines.length - 1) return;
    if (lineEndForbidden.has(last)) {
      findings.push({
        code: 'line-ends-badly',
        severity: 'error',
        where: place,
        params: { mark: last, line },
      });
      return;
    }
    if (lineStartForbidden.has((lines[i + 1] ?? '').trim().charAt(0))) return;
    const params = {
      before: Array.from(joined.slice(0, at)).slice(-quotedChars).join(''),
      after: Array.from(joined.slice(at)).slice(0, quotedChars).join(''),
    };
    for (const found of jointFindings(joined, at, names)) findings.push({ ...found, where: place, params });
  });
  const ending = lines.at(-1) ?? '';
  if (countHan(ending) < 2 && !/[\p{Script=Latin}\d]{2}/u.test(ending)) {
    const place = `${where}[${lines.length - 1}]`;
    findings.push({ code: 'line-orphan', severity: 'error', where: place, params: { line: ending } });
  }
  const [one = 0, two = 0] = lines.map((line) => Array.from(line).length);
  if (lines.length === 2 && Math.abs(one - two) > unevenShare * Math.max(one, two)) {
    findings.push({ code: 'line-uneven', severity: 'warning', where, params: { first: one, second: two } });
  }
  return findings;
}
