import { creditsLine } from '../../lines/credits-line.ts';
import { guestLine } from '../../lines/guest-line.ts';
import { sliceWords, trimWords } from '../../words/words.ts';
import type { TableLine } from './read-tables.ts';

/** Longest line that is parted, in UTF-16 units (house). */
const longest = 200;

/** Lines with credits and guests on one parted into two: 本期主持：秦岚　　本期嘉宾：县法院执行局局长 法一鸣 [S304]. */
export function withGuestsApart(lines: readonly TableLine[]): TableLine[] {
  return lines.flatMap((line): TableLine[] => {
    const { words } = line;
    if (line.reading !== undefined) return [line];
    const at =
      words.text.length > longest ? -1 : words.text.search(/(?<=\s)(?:本期|本台|特邀|访谈)?嘉宾[：:]/u);
    if (at < 1) return [line];
    const credits = { ...line, words: trimWords(sliceWords(words, 0, at)) };
    const guests = { ...line, words: sliceWords(words, at), gapLines: 0 };
    return creditsLine(credits) === null || guestLine(guests) === null ? [line] : [credits, guests];
  });
}
