/** Wingdings by its codes from 20 on, as far as Unicode has the same sign; the numbers are those scripts are set with. */
const wingdings: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xab: '★',
  0xb2: '✵',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

function wingding(code: number): string | undefined {
  if (code >= 0x81 && code <= 0x8a) return String.fromCodePoint(0x2460 + code - 0x81);
  if (code >= 0x8c && code <= 0x95) return String.fromCodePoint(0x2776 + code - 0x8c);
  return wingdings[code];
}

/**
 * The character of a `w:sym`: its own, or for Wingdings the one that looks the same; null when it has no valid code.
 * What other fonts draw at codes of private use nobody knows, and it stays that code.
 */
export function symbolCharacter(font: string, hex: string): string | null {
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const known = font.toLowerCase() === 'wingdings' ? wingding(code & 0xff) : undefined;
  return known ?? String.fromCodePoint(code);
}
