type Signs = { digits: string; units: readonly string[]; tenThousand: string };

const plain: Signs = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'], tenThousand: '万' };
const legal: Signs = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], tenThousand: '万' };
const traditional: Signs = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: ['', '拾', '佰', '仟'],
  tenThousand: '萬',
};

function digitByDigit(value: number, digits: string): string {
  return String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** Up to 9999 with its units, a zero where one or more are left out inside: 一百零一. */
function belowTenThousand(value: number, { digits, units }: Signs): string {
  const figures = Array.from(String(value), Number);
  return figures
    .map((figure, i) => {
      if (figure !== 0) return `${digits.charAt(figure)}${units[figures.length - 1 - i] ?? ''}`;
      return (figures[i + 1] ?? 0) === 0 ? '' : digits.charAt(0);
    })
    .join('');
}

function withUnits(value: number, signs: Signs): string {
  if (value === 0) return signs.digits.charAt(0);
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return belowTenThousand(low, signs);
  const gap = low > 0 && low < 1000 ? signs.digits.charAt(0) : '';
  return `${belowTenThousand(high, signs)}${signs.tenThousand}${gap}${low === 0 ? '' : belowTenThousand(low, signs)}`;
}

/** 十一, not 一十一; in the middle of a number it stays. */
function shortTen(text: string): string {
  return text.replace(/^一十/, '十');
}

/** 百一 for 101: no zeros, and no 一 before 十, 百, 千. */
function japanese(value: number): string {
  return value === 0
    ? '〇'
    : withUnits(value, plain)
        .replaceAll('零', '')
        .replace(/一(?=[十百千])/g, '');
}

/** Up to 99 with 十, from 100 digit by digit: 九十九, 一○○. */
function counting(value: number, zero: string): string {
  if (value > 0 && value < 100) return shortTen(withUnits(value, plain));
  return digitByDigit(value, plain.digits.replace('零', zero));
}

/** A number in one of Word's Chinese or Japanese forms (ECMA-376-1 §17.18.59); null when `format` is none of them. */
export function printChineseNumber(value: number, format: string): string | null {
  if (value >= 100_000_000) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'taiwaneseCounting':
      return counting(value, '○');
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
      return shortTen(withUnits(value, plain));
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return digitByDigit(value, plain.digits.replace('零', '〇'));
    case 'taiwaneseDigital':
      return digitByDigit(value, plain.digits.replace('零', '○'));
    case 'japaneseCounting':
      return japanese(value);
    case 'chineseLegalSimplified':
      return withUnits(value, legal);
    case 'ideographLegalTraditional':
      return withUnits(value, traditional);
    default:
      return null;
  }
}
