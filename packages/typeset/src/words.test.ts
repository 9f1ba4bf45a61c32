import { expect, test } from 'vitest';
import { breakOpportunities } from './break-opportunities.ts';
import { displayGrades } from './display-grades.ts';
import { findProtectedSpans, knownWords, splitSentences } from './index.ts';

function protectedTexts(text: string, names: readonly string[] = []): string[] {
  return findProtectedSpans({ text, names }).map(({ start, end }) => text.slice(start, end));
}

test('[Y2] names, numbers with units, ordinals, Latin, short quotes, titles, markers and double marks are protected', () => {
  expect(protectedTexts('梳理127项，投资300余万元，用10多个小时，盘活27亩，增长5.3%，2025年3月12日')).toEqual(
    ['127项', '300余万元', '10多个小时', '27亩', '5.3%', '2025年3月12日'],
  );
  expect(protectedTexts('第五轮、第14届，GB/T 282与COVID-19，“阳光工程”《村级目录》——好……')).toEqual([
    '第五轮',
    '第14届',
    'GB/T 282',
    'COVID-19',
    '“阳光工程”',
    '《村级目录》',
    '——',
    '……',
  ]);
  expect(protectedTexts('一是坚持党建。唯一是他。二是王　娜和李䶮𬭎', ['王娜', '李䶮𬭎', ''])).toEqual([
    '一是',
    '二是',
    '王　娜',
    '李䶮𬭎',
  ]);
});

test('[Y2] a name with marks of its own is matched as it is written', () => {
  expect(protectedTexts('在C++（试点）-1区', ['C++（试点）-1区'])).toEqual(['C++（试点）-1区']);
});

test('[Y2] spans that overlap become one', () => {
  expect(protectedTexts('“区民政局”王娜', ['区民政局', '局”王娜'])).toEqual(['“区民政局”王娜']);
});

test('[Y1] no known word is ever cut, and each is there once', () => {
  expect(knownWords.filter((word, i) => knownWords.indexOf(word) !== i)).toEqual([]);
  for (const word of knownWords) {
    const text = `，${word}，`;
    const inside = breakOpportunities({ text, protectedSpans: [], grades: displayGrades }).filter(
      ({ at }) => at > 1 && at < text.length,
    );
    expect(inside, word).toEqual([]);
  }
});

test('[Y4] a space, then a full stop, then a comma, then an enumeration comma, then a word: in this order lines break', () => {
  const text = '发展好。凝心聚力，抓重点、攻难点 奋力开创新局面';
  const penalty = new Map(
    breakOpportunities({ text, protectedSpans: [], grades: displayGrades }).map((each) => [
      each.at,
      each.penalty,
    ]),
  );
  const order = [' ', '。', '，', '、'].map((mark) => penalty.get(text.indexOf(mark) + 1) ?? NaN);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(penalty.get(text.indexOf('新局面'))).toBeGreaterThan(order[3] ?? NaN);
});

test('[Y1] 党建 in 共产党建立 is no word', () => {
  const text = '共产党建立';
  expect(breakOpportunities({ text, protectedSpans: [], grades: displayGrades }).map(({ at }) => at)).toEqual(
    [3],
  );
});

test('[Y11] sentences tile the text and take their closing marks along', () => {
  const sentences = (text: string): string[] =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences('他说“好。”然后走了；真的吗？！是的，用5.3%')).toEqual([
    '他说“好。”',
    '然后走了；',
    '真的吗？！',
    '是的，用5.3%',
  ]);
  expect(sentences('。。好')).toEqual(['。。好']);
  expect(sentences('')).toEqual([]);
});
