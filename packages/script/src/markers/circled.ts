import type { MarkerStyle } from './marker-style.ts';

/** The first character of each run of twenty: ①, ⑴ and ⒈. */
const firsts = ['①', '⑴', '⒈'].map((first) => first.codePointAt(0) ?? 0);

/** ① ② ③, and ⑴ and ⒈ of the same kind: one character is marker and number. */
export const circled: MarkerStyle = {
  name: '①',
  isPrinted: true,
  read: (text) => {
    const code = text.codePointAt(0) ?? 0;
    const first = firsts.find((candidate) => code >= candidate && code < candidate + 20);
    if (first === undefined) return null;
    const after = /^.[、.．]?\s?/u.exec(text)?.[0] ?? '';
    return { length: after.length, ordinal: code - first + 1 };
  },
};
