import { postAtEndOf, roleWordAt } from '@lanmu/content';
import { isInformalName } from '../../names/is-informal-name.ts';
import { isName } from '../../names/is-name.ts';
import { readIdentity } from '../../names/read-identity.ts';
import { readAddress } from '../../people/read-address.ts';
import { dekOpening, readDek } from '../../people/read-dek.ts';
import { noWords } from '../../words/words.ts';
import { longestTitle, mayBeTitle } from './may-be-title.ts';
import type { ReadLine } from './section.ts';

/** What stands before the only colon of a line that is no sentence and ends with something else; null for any other. */
function beforeOnlyColon(text: string): string | null {
  if (Array.from(text).length > longestTitle || /[。；;，,、]$|[。；]/u.test(text)) return null;
  return /^([^：:]{2,20})[：:][^：:]{2,}$/u.exec(text)?.[1]?.trim() ?? null;
}

/** Whether words before a colon say who speaks, as far as can be told before anybody is known. */
function isSpeaker(before: string, lines: readonly ReadLine[]): boolean {
  if (roleWordAt(before) !== null || postAtEndOf(before) !== null || readAddress(before) !== null)
    return true;
  if (readIdentity(before) !== null) return true;
  if (!isName(before) && !isInformalName(before)) return false;
  // 柳湾村 begins like a name: it is one when the script knows somebody by it.
  return lines.filter((line) => knows(line, before)).length > 1 || lines.some((line) => names(line, before));
}

/** Whether somebody speaks by a name in a line. */
function knows({ words }: ReadLine, name: string): boolean {
  return words.text.includes(`${name}：`) || words.text.includes(`${name}:`);
}

/** Whether a line of the head names somebody. */
function names({ reading, words }: ReadLine, name: string): boolean {
  if (reading.kind === 'dek') return readDek(reading.text.text).some((each) => each.name === name);
  return isCredit({ reading }) && words.text.includes(name);
}

/** Whether a line names who made an interview, or whom it is with. */
function isCredit({ reading }: Pick<ReadLine, 'reading'>): boolean {
  return reading.kind === 'credits' || reading.kind === 'guests';
}

/** Whether a line is a 专访 line, with its dash or without. */
function isDek({ reading, words }: ReadLine): boolean {
  if (reading.kind === 'dek') return true;
  return reading.kind === 'text' && dekOpening.test(words.text) && readDek(words.text).length > 0;
}

/** Whether a line says for sure that an interview begins: words of a speech may stand behind a dash too. */
function namesSomebody(line: ReadLine): boolean {
  const text = line.reading.kind === 'dek' ? line.reading.text.text : line.words.text;
  return isDek(line) && dekOpening.test(text) && readDek(text).length > 0;
}

/** Whether a headline in two lines begins here: its other half right below, and a 专访 line under that. */
function isUpperHalf(lines: readonly ReadLine[], at: number): boolean {
  const [half, dek] = [lines[at + 1], lines[at + 2]];
  return half?.gapLines === 0 && mayBeTitle(half) && dek !== undefined && isDek(dek);
}

/**
 * Lines with those as headlines that hold a colon (县实验小学：让“双减”落地有声), where a 专访 line stands right below, or
 * credits do and nothing but the column stands above, and what is before the colon is nobody who speaks [S106].
 */
export function withColonHeadlines(lines: readonly ReadLine[]): ReadLine[] {
  const first = lines.findIndex(({ reading }) => reading.kind === 'text' || reading.kind === 'cue');
  return lines.map((line, i): ReadLine => {
    const below = lines[i + 1];
    if (line.reading.kind !== 'text' || below === undefined) return line;
    const isPlaced =
      i === first ? isDek(below) || isCredit(below) || isUpperHalf(lines, i) : namesSomebody(below);
    const before = isPlaced ? beforeOnlyColon(line.words.text) : null;
    if (before === null || isSpeaker(before, lines)) return line;
    // In the middle of a script a headline is set apart from what is said, or stands behind a whole sentence.
    const above = lines[i - 1];
    const isApart = i === first || line.gapLines > 0 || /[。！？!?”]$/u.test(above?.words.text ?? '。');
    return isApart ? { ...line, reading: { kind: 'title', marker: noWords, text: line.words } } : line;
  });
}
