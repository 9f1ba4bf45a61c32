import { markerStyles } from '../markers/styles.ts';
import type { Paragraph } from './paragraph.ts';

/** Marks after which a paragraph may be over. */
const finalMark = /[。！？!?；;：:…”’」』）)】]\s*$/u;

/** Marks that no paragraph begins with. */
const inTheMiddle = /^[，。、；：？！,;:?!”’》）)】」』…—～·]/u;

/** Longest heading of a point, in characters. */
const longestHeading = 36;

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['【', '】'],
];

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether something that was opened in a text is not closed in it. */
function isOpen(text: string): boolean {
  return pairs.some(([opening, closing]) => count(text, opening) > count(text, closing));
}

/** Whether a paragraph is over where it ends. */
export function isOver(text: string): boolean {
  return finalMark.test(text) && !isOpen(text);
}

/**
 * Whether a paragraph may be a heading: short, one clause or two, nothing left open, without a mark at its end. A line
 * that the file sets as a heading is one.
 */
export function mayBeHeading({ words, isHeading }: Pick<Paragraph, 'words' | 'isHeading'>): boolean {
  const { text } = words;
  if (isHeading) return true;
  return (
    Array.from(text).length <= longestHeading &&
    !/[。！？!?；;]/u.test(text) &&
    !/[，、：:,—]$/u.test(text) &&
    !inTheMiddle.test(text) &&
    !isOpen(text)
  );
}

/** Whether a line begins with the marker of a point, numbered by hand or by a word processor. */
function beginsPoint({ words }: Paragraph): boolean {
  return markerStyles.some(({ read }) => read(words.text) !== null);
}

/** How a line goes on after the paragraph before it: joined to it, or a paragraph of its own; `doubt` says that both were possible. */
export type Joint = { joins: boolean; doubt: boolean };

/**
 * Whether a line goes on with the paragraph before it, which a hard page break cut [S45]. It does when that paragraph is
 * not over; a short one may be a heading instead, when it began a new paragraph itself and a longer one follows.
 */
export function jointOf(options: {
  before: Paragraph;
  /** Whether the paragraph before that one is over. */
  beganAnew: boolean;
  line: Paragraph;
}): Joint {
  const { before, beganAnew, line } = options;
  if (line.isHeading || before.isHeading) return { joins: false, doubt: false };
  if (line.isCell || before.isCell) return { joins: false, doubt: false };
  if (isOpen(before.words.text)) return { joins: true, doubt: false };
  if (inTheMiddle.test(line.words.text)) return { joins: true, doubt: false };
  if (isOver(before.words.text) || beginsPoint(line) || line.words.text.startsWith('【'))
    return { joins: false, doubt: false };
  const isHeadingThen =
    beganAnew &&
    mayBeHeading(before) &&
    Array.from(line.words.text).length > Array.from(before.words.text).length;
  return { joins: !isHeadingThen, doubt: mayBeHeading(before) };
}
