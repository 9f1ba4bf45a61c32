import { chineseNumber } from '../chinese-number.ts';

/** A numbered marker taken apart. */
export type MarkerNumber = {
  number: number;
  /** Markers of one run have one style: 一是 and 三是, 1、 and 3. */
  style: string;
  /** The marker of another number in the same writing. */
  write: (number: number) => string;
};

const digits = '一二三四五六七八九';

/** Numerals that are one character, by the first and last of their run. */
const symbolRuns = ['①⑳', '⑴⒇', '⒈⒛', '㈠㈩', '❶❿'].map((run) => {
  const [first = 0, last = 0] = Array.from(run, (symbol) => symbol.codePointAt(0));
  return { first, last };
});

function writeHan(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens - 1] ?? '')}十`;
  return ten + (digits[(number % 10) - 1] ?? '');
}

/** The number a marker of a point gives: 1、 （2） ③ 四、 五是 第六， 第七阶段： 其八，; null for a marker without one, such as 首先. */
export function markerNumber(marker: string): MarkerNumber | null {
  const plain = marker.normalize('NFC').replace(/\s/gu, '');
  const symbol = plain.codePointAt(0) ?? 0;
  const run = symbolRuns.find(({ first, last }) => first <= symbol && symbol <= last);
  if (run !== undefined) {
    const write = (number: number): string => String.fromCodePoint(run.first + number - 1);
    return { number: symbol - run.first + 1, style: `symbol ${run.first}`, write };
  }
  const [, before = '', numeral = '', after = ''] =
    /^([^0-9０-９一二三四五六七八九十]?)([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(.{0,6})$/u.exec(
      plain,
    ) ?? [];
  if (numeral === '') return null;
  const isHan = /\p{Script=Han}/u.test(numeral);
  const number = isHan ? chineseNumber(numeral) : Number(numeral.normalize('NFKC'));
  if (number === null || number === 0) return null;
  // 1、 and 2. are one run, so are 一是 and 二要; （一） is not one with 一、.
  const ending = /[）)]/u.test(after) ? ')' : /^[是要靠]/u.test(after) ? '是' : '';
  const style = `${before.replace('(', '（')}${isHan ? '一' : '1'}${ending}`;
  const write = (each: number): string => before + (isHan ? writeHan(each) : String(each)) + after;
  return { number, style, write };
}
