import { expect, test } from 'vitest';
import { expandNumerals } from './expand-numerals.ts';
import { countSyllables } from './index.ts';

test('[Y12] numerals are read as a newsreader reads them', () => {
  expect(
    [
      '5.3%',
      '2025年',
      '127项',
      '300余万元',
      '10多个小时',
      '2021—2025年',
      '2025-03-12',
      '5%-8%',
      '1,200人',
      '10050亩',
      '100000000元',
      '2个村第2名12月2日',
      '15:30到16：05',
      '0632-3312345',
      '13812345678',
      '-5℃',
      '￥100万',
      '③促发展',
      '3.5‰',
      '20',
    ].map(expandNumerals),
  ).toMatchInlineSnapshot(`
    [
      "百分之五点三",
      "二零二五年",
      "一百二十七项",
      "三百余万元",
      "十多个小时",
      "二零二一到二零二五年",
      "二零二五年三月十二日",
      "百分之五到百分之八",
      "一千二百人",
      "一万零五十亩",
      "一亿元",
      "两个村第二名十二月二日",
      "十五点三十分到十六点零五分",
      "零六三二三三一二三四五",
      "一三八一二三四五六七八",
      "零下五摄氏度",
      "一百万元",
      "三促发展",
      "千分之三点五",
      "二十",
    ]
  `);
});

test('[Y12] syllables are Han, read numerals, letters of abbreviations and vowels of words; marks are silent', () => {
  expect(
    ['5.3%', '2025年', '127项', '“党建+民生”，', 'GB/T', 'APP', 'Remotion', '李䶮𬭎', '——……。', ''].map(
      countSyllables,
    ),
  ).toEqual([6, 5, 6, 5, 3, 3, 3, 3, 0, 0]);
});
