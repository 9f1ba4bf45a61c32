const digits = '一二三四五六七八九';

/** A number from 1 to 99 in Chinese characters (十二 is 12), or null. */
export function chineseNumber(text: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text);
  if (match === null || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return ones === '' && tens !== '' ? digits.indexOf(tens) + 1 : null;
  return (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1);
}
