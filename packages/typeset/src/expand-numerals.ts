import { readDigits, readNumber } from './read-number.ts';

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)*`;
const year = String.raw`(?<![\d.,])(?:1[5-9]|20)\d{2}`;

type Rule = readonly [RegExp, (...found: string[]) => string];

const rules: readonly Rule[] = [
  [/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)],
  [/[①-⑳]/gu, (circled) => readNumber(String(circled.charCodeAt(0) - 0x245f))],
  [
    new RegExp(`(${year})-(\\d{1,2})-(\\d{1,2})(?!\\d)`, 'gu'),
    (_, y = '', m = '', d = '') =>
      `${readDigits(y)}年${readNumber(m.replace(/^0/, ''))}月${readNumber(d.replace(/^0/, ''))}日`,
  ],
  // An area code and a telephone number are read digit by digit.
  [/(?<!\d)(0\d{2,3})-(\d{7,8})(?!\d)/gu, (_, area = '', line = '') => readDigits(area) + readDigits(line)],
  [/(?<=[\d%％‰年月日万亿])\s?[-–—~～]{1,2}\s?(?=\d)/gu, () => '到'],
  [new RegExp(`${year}(?=\\s?年|[到至](?:1[5-9]|20)\\d{2}\\s?年)`, 'gu'), (digits) => readDigits(digits)],
  [
    /(?<!\d)([01]?\d|2[0-4])[:：]([0-5]\d)(?!\d)/gu,
    (_, hour = '', minute = '') =>
      `${readNumber(hour.replace(/^0(?=\d)/, ''))}点${minute === '00' ? '' : `${minute.startsWith('0') ? readDigits(minute) : readNumber(minute)}分`}`,
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}])[-−](?=${number}\\s?(?:℃|°C))`, 'gu'), () => '零下'],
  [/(?<![\p{L}\p{N}])[-−](?=\d)/gu, () => '负'],
  [new RegExp(`[¥￥](${number})([万亿]*)`, 'gu'), (_, n = '', scale = '') => `${n}${scale}元`],
  [new RegExp(`(?<!\\d)(${number})\\s?[%％]`, 'gu'), (_, n = '') => `百分之${readNumber(n)}`],
  [new RegExp(`(?<!\\d)(${number})\\s?‰`, 'gu'), (_, n = '') => `千分之${readNumber(n)}`],
  [/(?<![第\d.,])2(?=[个项名家位次张座条件种支所倍年天周万千亿元吨亩])/gu, () => '两'],
  [new RegExp(number, 'gu'), (n) => readNumber(n)],
  [/℃|°C/gu, () => '摄氏度'],
  [/°/gu, () => '度'],
];

/** What one rule at least begins with. */
const numeral = /[\d０-９①-⑳℃°]/u;

/** The text with its digits written as they are spoken: 5.3% → 百分之五点三, 2025年 → 二零二五年 (standards §8). */
export function expandNumerals(text: string): string {
  if (!numeral.test(text)) return text;
  return rules.reduce(
    (done, [pattern, read]) => done.replace(pattern, (...found: string[]) => read(...found)),
    text,
  );
}
