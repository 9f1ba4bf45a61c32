import { expect, test } from 'vitest';
import { printNumber } from './print-number.ts';

const forms: readonly (readonly [string, Readonly<Record<number, string>>])[] = [
  ['decimal', { 0: '0', 12: '12' }],
  ['none', { 3: '' }],
  ['decimalZero', { 1: '01', 10: '10', 100: '100' }],
  ['decimalFullWidth', { 12: '１２' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21' }],
  ['decimalEnclosedCircleChinese', { 10: '⑩' }],
  ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
  ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
  ['ideographEnclosedCircle', { 1: '㊀', 10: '㊉', 11: '11' }],
  ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 99: '九十九', 100: '一○○' }],
  ['taiwaneseCounting', { 12: '十二' }],
  [
    'chineseCountingThousand',
    {
      10: '十',
      15: '十五',
      100: '一百',
      101: '一百零一',
      110: '一百一十',
      1001: '一千零一',
      10_010: '一万零一十',
      100_000: '十万',
    },
  ],
  ['taiwaneseCountingThousand', { 111: '一百一十一' }],
  ['ideographDigital', { 10: '一〇', 23: '二三' }],
  ['taiwaneseDigital', { 10: '一○' }],
  ['japaneseCounting', { 0: '〇', 10: '十', 21: '二十一', 101: '百一', 1110: '千百十' }],
  ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 21: '贰拾壹', 105: '壹佰零伍' }],
  ['ideographLegalTraditional', { 3: '參', 10: '壹拾' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
  ['ideographZodiac', { 12: '亥' }],
  ['lowerLetter', { 1: 'a', 26: 'z', 27: 'aa', 53: 'aaa', 781: '781' }],
  ['upperLetter', { 2: 'B', 28: 'BB' }],
  ['lowerRoman', { 4: 'iv', 1999: 'mcmxcix' }],
  ['upperRoman', { 9: 'IX', 40_000: '40000' }],
  ['00001, 00002', { 7: '00007' }],
];

test.each(forms)('[S19] %s is written as Word writes it', (form, written) => {
  for (const [value, text] of Object.entries(written)) expect(printNumber(Number(value), form)).toBe(text);
});

test('[S19] a form that is not known is said to be so', () => {
  expect(printNumber(1, 'hebrew1')).toBeNull();
});
