import { printChineseNumber } from './print-chinese-number.ts';

function letters(value: number): string {
  // a … z, aa, bb … zz, aaa: as Word counts, not as columns of a sheet do.
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  return romans
    .map(([worth, numeral]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return numeral.repeat(times);
    })
    .join('');
}

/** Numbers that are characters of their own: the first of them, and how many there are in a row. */
const rows: Readonly<Record<string, readonly [first: string, count: number]>> = {
  decimalEnclosedCircle: ['①', 20],
  decimalEnclosedCircleChinese: ['①', 20],
  decimalEnclosedFullstop: ['⒈', 20],
  decimalEnclosedParen: ['⑴', 20],
  ideographEnclosedCircle: ['㊀', 10],
};

const sequences: Readonly<Record<string, string>> = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
};

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));

function inRow(value: number, [first, count]: readonly [string, number]): string | null {
  return value >= 1 && value <= count ? String.fromCharCode(first.charCodeAt(0) + value - 1) : null;
}

/**
 * A number of a list in the form that Word calls `format` [S18]. What a form has no sign for is decimal, as in Word;
 * null when the form is not known here.
 */
export function printNumber(value: number, format: string): string | null {
  const decimal = String(value);
  const row = rows[format];
  if (row !== undefined) return inRow(value, row) ?? decimal;
  const sequence = sequences[format];
  if (sequence !== undefined) return sequence[value - 1] ?? decimal;
  const padded = /^(0+1),/.exec(format)?.[1];
  if (padded !== undefined) return decimal.padStart(padded.length, '0');
  switch (format) {
    case 'none':
      return '';
    case 'decimal':
    case 'decimalHalfWidth':
      return decimal;
    case 'decimalZero':
      return decimal.padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return fullWidth(decimal);
    case 'numberInDash':
      return `- ${decimal} -`;
    case 'lowerLetter':
      return value >= 1 && value <= 780 ? letters(value) : decimal;
    case 'upperLetter':
      return value >= 1 && value <= 780 ? letters(value).toUpperCase() : decimal;
    case 'lowerRoman':
      return value >= 1 && value <= 32_767 ? roman(value) : decimal;
    case 'upperRoman':
      return value >= 1 && value <= 32_767 ? roman(value).toUpperCase() : decimal;
    default:
      return printChineseNumber(value, format);
  }
}
