const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  emsp: '\u2003',
  ensp: '\u2002',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00A0',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  times: '×',
};

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;

/** The character that an HTML entity at `at` stands for, and its length as written; null when it is none known here. */
export function htmlEntity(text: string, at: number): { character: string; length: number } | null {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (match === null) return null;
  const [whole, decimal, hex, name = ''] = match;
  const code = Number.parseInt(decimal ?? hex ?? '0', decimal === undefined ? 16 : 10);
  // A number for what has no picture, or for no character at all, stays as it is written.
  const isCharacter =
    code >= 0x20 && code <= 0x10ffff && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(String.fromCodePoint(code));
  const character =
    decimal === undefined && hex === undefined
      ? named[name]
      : isCharacter
        ? String.fromCodePoint(code)
        : undefined;
  return character === undefined ? null : { character, length: whole.length };
}
