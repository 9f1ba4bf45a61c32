import { markerStyles } from '../markers/styles.ts';
import { beginsInside } from './begins-inside.ts';
import { beginsPoint } from './begins-point.ts';
import type { OpenParagraph } from './open-paragraph.ts';
import type { Paragraph } from './paragraph.ts';

/** Whether a line begins with words that somebody said, not with a word in quotation marks (“党建+民生”做文章). */
function beginsQuotation(text: string): boolean {
  return /^[“"「『]/u.test(text) && !/^[“"「『][^”"」』。！？，；：]{1,12}[”"」』]/u.test(text);
}

/** Whether a line begins the next point of a list, or one that is known by itself: 第一步 may as well go on a sentence. */
function isNextPoint(line: string, before: OpenParagraph): boolean {
  if (markerStyles.some(({ read }) => read(line) !== null)) return true;
  return beginsPoint(line) && beginsPoint(before.first.words.text);
}

/** How a line goes on after the paragraph before it: joined to it, or a paragraph of its own; `doubt` says that both were possible. */
export type Joint = { joins: boolean; doubt: boolean };

/**
 * Whether a line goes on with the paragraph before it, which a hard page break cut [S701]. It does when that paragraph is
 * not over; a short one may be a heading instead, when it began a new paragraph itself and a longer one follows.
 */
export function jointOf(options: {
  before: OpenParagraph;
  /** Whether the paragraph before that one is over. */
  beganAnew: boolean;
  line: Paragraph;
}): Joint {
  const { before, beganAnew, line } = options;
  if (line.isHeading || before.isHeading) return { joins: false, doubt: false };
  if (line.isCell || before.isCell) return { joins: false, doubt: false };
  if (before.isOpen && !before.endsSentence)
    return { joins: true, doubt: isNextPoint(line.words.text, before) };
  if (beginsInside(line.words.text)) return { joins: true, doubt: false };
  if (before.isOver || isNextPoint(line.words.text, before) || line.words.text.startsWith('【'))
    return { joins: false, doubt: false };
  const heading = before.headingText;
  const isPoint = beginsPoint(before.first.words.text);
  // 一、做强产业, and what is quoted under it: no sentence goes on with a quotation that a line begins with [S702].
  if (isPoint && heading !== null && beginsQuotation(line.words.text)) return { joins: false, doubt: false };
  const isHeadingThen =
    (beganAnew || isPoint) &&
    heading !== null &&
    Array.from(line.words.text).length > Array.from(heading).length;
  return { joins: !isHeadingThen, doubt: heading !== null };
}
