import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';
import { interviewTexts } from './interview-texts.ts';
import { quoteAround } from './quote-around.ts';

const before = '(?<=[\\p{Script=Han}”’》）】])';
const after = '(?=\\s*(?:[\\p{Script=Han}“‘《（【]|$))';

/**
 * Half-width marks that stand in Chinese: between Han characters or at the end of Chinese text; halves of …… and —— too. In
 * numbers, times, Latin words, addresses and abbreviations they have a digit or a letter on one side.
 */
const halfWidth = new RegExp(
  [
    `${before}\\.{2,}`,
    `${before}-{2,}|-{2,}(?=[\\p{Script=Han}“《])`,
    '(?<!…)…(?!…)',
    `${before}[,;:?!.]${after}`,
    `(?<=^|[\\p{Script=Han}”’》），。：；])\\((?=[\\p{Script=Han}“‘《])`,
    `${before}\\)(?=$|[\\p{Script=Han}，。：；、！？“‘《（”’》）])`,
    `(?<![A-Za-z0-9])"(?=[\\p{Script=Han}《])`,
    `${before}"(?![A-Za-z0-9])`,
  ].join('|'),
  'gu',
);

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '"': '“”',
};

/** A dot between characters of a name (阿卜杜.买买提) is a middle dot, several are an ellipsis. */
function expectedMark(text: string, found: string, index: number): string {
  if (found.startsWith('-')) return '——';
  if (found.length > 1 || found === '…') return '……';
  if (found !== '.') return fullWidth[found] ?? found;
  return /^\p{Script=Han}/u.test(text.slice(index + 1)) ? '。/·' : '。';
}

/** Marks in Chinese are full-width (standards §6.3): ，。；：？！（）“”. */
export const checkHalfWidth: Check = ({ interview }) =>
  interviewTexts(interview).flatMap(({ path, text }) => {
    const matches = Array.from(text.matchAll(halfWidth));
    const [match] = matches;
    if (match === undefined) return [];
    const [found] = match;
    const params = {
      found,
      expected: expectedMark(text, found, match.index),
      near: quoteAround({ text, index: match.index, length: found.length }),
      count: matches.length,
    };
    return [
      documentFinding({ document: interview, path, code: 'half-width-mark', severity: 'warning', params }),
    ];
  });
