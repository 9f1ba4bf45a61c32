import { creditLabelAt } from '../../lines/credit-labels.ts';
import type { LeftOutReason } from '../../lines/line-reading.ts';
import { mediaHouse } from '../../lines/media-house.ts';
import type { ReadLine } from './section.ts';

const houses = new RegExp(
  `^[（(]?\\s*${mediaHouse}(?:[\\s\\u3000、]+${mediaHouse})*\\s*(?:联合)?(?:报道|供稿|出品|制作|摄制|宣)?` +
    '\\s*(?:20\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?)?\\s*[）)]?[。]?$',
  'u',
);

/** What a line that names a house does not hold: 欢迎收看我们县电视台 is somebody's words. */
const sentenceWords = /[我你他她们请看听到在的了是来去]/u;

/** Other notes with a colon that scripts close with. */
const note = new RegExp(
  `^(?:出品单位|制作单位|联合(?:制作|出品|摄制)|特别鸣谢|鸣谢|(?:支持|主办|协办|承办|指导)单位|${mediaHouse})` +
    '\\s*[：:][^。！？；]{1,80}$',
  'u',
);

/** All of it in round brackets, which nobody says: （王晓明 李娜）, （本稿由县水务局提供）. */
const aside = /^[（(][^（）()]{1,60}[）)]$/u;

/** Whether a line begins with the word of a credit and a mark, and is no sentence: names that could not be read. */
function isUnreadCredit(text: string): boolean {
  const label = creditLabelAt(text);
  return (
    label?.role === 'crew' && /^\s*[：:/／]/u.test(text.slice(label.length)) && !/[。！？；，]/u.test(text)
  );
}

/** Whether a line is labels of credits and what stands behind their marks, twice or more: no sentence goes on so. */
function isCreditRow(text: string): boolean {
  const parts = text.split(/(?<!\s)\s+(?=\p{Script=Han}{2,8}[：:；;/／])/u);
  return parts.length > 1 && parts.every(isUnreadCredit);
}

/** Why a line is left out where nothing more is said after it; null for one that is somebody's words there too. */
function reasonOf({ reading, words }: ReadLine): LeftOutReason | null {
  if (reading.kind !== 'text') return null;
  if (houses.test(words.text) && !sentenceWords.test(words.text)) return 'closing';
  // May be something else after all: told as a warning.
  const isNote = aside.test(words.text) || note.test(words.text) || isUnreadCredit(words.text);
  return isNote ? 'imprint' : null;
}

/** Whether what is said before a line is over, and not cut there. */
function isOver({ reading, words }: ReadLine): boolean {
  return (reading.kind !== 'text' && reading.kind !== 'cue') || /[。！？!?…”’）)]$/u.test(words.text);
}

/** For each line, whether nothing is said from it on before another interview's headline and 专访 line, or the end. */
function endings(lines: readonly ReadLine[]): boolean[] {
  const ends = Array.from(lines, () => false);
  for (const [i, line] of [...lines.entries()].toReversed()) {
    const { kind } = line.reading;
    const isSilent = kind === 'leftOut' || kind === 'credits' || reasonOf(line) !== null;
    const isHeadline = lines.slice(i + 1, i + 3).some(({ reading }) => reading.kind === 'dek');
    ends[i] = kind === 'dek' || isHeadline || (isSilent && (ends[i + 1] ?? true));
  }
  return ends;
}

/**
 * Lines with those marked as left out that stand where what is said is over and nothing more follows in the interview, and
 * name a house of the media (永宁县融媒体中心, 县电视台供稿), stand in brackets, or are credits nobody could read [S602].
 */
export function withoutClosingLines(lines: readonly ReadLine[]): ReadLine[] {
  const ends = endings(lines);
  const read: ReadLine[] = [];
  for (const [i, line] of lines.entries()) {
    const before = read.at(-1);
    const mayEnd = before !== undefined && (isOver(before) || isCreditRow(line.words.text));
    const reason = mayEnd && (ends[i + 1] ?? true) ? reasonOf(line) : null;
    read.push(reason === null ? line : { ...line, reading: { kind: 'leftOut', reason } });
  }
  return read;
}
