const digitNames = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];

/** Digits named one by one: 2025 → 二零二五. Other characters are dropped. */
export function readDigits(digits: string): string {
  let words = '';
  for (const digit of digits) if (digit >= '0' && digit <= '9') words += digitNames.charAt(Number(digit));
  return words;
}

function readGroup(group: string): string {
  let words = '';
  let skipped = false;
  Array.from(group).forEach((digit, i) => {
    if (digit === '0') {
      skipped = words !== '';
      return;
    }
    words += (skipped ? '零' : '') + readDigits(digit) + (places[group.length - 1 - i] ?? '');
    skipped = false;
  });
  return words;
}

function readInteger(digits: string): string {
  // A leading zero, a mobile number and anything past 万亿 are read digit by digit.
  const isCode = /^0\d/.test(digits) || /^1\d{10}$/.test(digits) || digits.length > 16;
  if (isCode || digits === '0') return readDigits(digits);
  let words = '';
  let skipped = false;
  const count = Math.ceil(digits.length / 4);
  for (let i = count - 1; i >= 0; i -= 1) {
    const group = digits.slice(Math.max(0, digits.length - 4 * (i + 1)), digits.length - 4 * i);
    if (/^0+$/.test(group)) {
      skipped = true;
      continue;
    }
    const joint = words !== '' && (skipped || group.startsWith('0')) ? '零' : '';
    words += joint + readGroup(group) + (groups[i] ?? '');
    skipped = false;
  }
  return words.replace(/^一十/u, '十');
}

/** How a number in digits is read: 127 → 一百二十七, 1,200 → 一千二百, 5.3 → 五点三. */
export function readNumber(numeral: string): string {
  const [whole = '', ...fractions] = numeral.replaceAll(',', '').split('.');
  return [readInteger(whole), ...fractions.map(readDigits)].join('点');
}
