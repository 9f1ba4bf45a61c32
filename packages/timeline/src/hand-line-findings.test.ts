import { library, type Interview } from '@lanmu/content';
import { expect, test } from 'vitest';
import { handLineFindings } from './hand-line-findings.ts';

const [column] = library.columns;
const [interview] = library.interviews;
if (column === undefined || interview === undefined) throw new Error('The library is empty.');

const found = (headlineLines: string[] | null): string[] => {
  const edited: Interview = { ...interview, direction: { ...interview.direction, headlineLines } };
  return handLineFindings(edited, column).map(({ code, where, severity }) => `${severity} ${code} ${where}`);
};
const lines = `${interview.id}: direction.headlineLines`;

test.each([
  [
    'a closing mark at the start',
    ['努力擦亮“大爱民政', '、暖心民政”特色党建品牌'],
    `error line-starts-badly ${lines}[1]`,
  ],
  [
    'an opening mark at the end',
    ['努力擦亮“', '大爱民政、暖心民政”特色党建品牌'],
    `error line-ends-badly ${lines}[0]`,
  ],
  ['one character alone', ['努力擦亮“大爱民政、暖心民政”特色党建品', '牌'], `error line-orphan ${lines}[1]`],
  ['a post in two', ['我区民政局党组', '书记谈民政工作'], `error line-tears ${lines}[0]`],
  ['a name in two', ['区民政局局长王', '娜谈民政的工作'], `error line-tears ${lines}[0]`],
  ['a number in two', ['民政工作投入3', '00余万元惠民生'], `error line-tears ${lines}[0]`],
  ['a word in two', ['努力擦亮大爱民', '政特色党建品牌'], `warning line-cuts-word ${lines}[0]`],
  ['uneven lines', ['努力擦亮', '“大爱民政、暖心民政”特色党建品牌'], `warning line-uneven ${lines}`],
])('[T16] hand-set lines with %s are told', (_, headlineLines, expected) => {
  expect(found(headlineLines)).toContain(expected);
});

test('[T16] lines set well by hand, and none, are not told', () => {
  expect(found(['努力擦亮“大爱民政、', '暖心民政”特色党建品牌'])).toEqual([]);
  expect(found(['党建引领助发展', '凝心聚力向未来'])).toEqual([]);
  expect(found(null)).toEqual([]);
});
