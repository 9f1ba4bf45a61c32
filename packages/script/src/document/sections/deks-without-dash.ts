import { readDek, dekOpening } from '../../people/read-dek.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { joinWords } from '../../words/words.ts';
import { mayBeTitle } from './may-be-title.ts';
import type { ReadLine } from './section.ts';

/** Longest second half of a 专访 line, in characters: posts and a name. */
const longestHalf = 40;

/** Whether a text begins with 专访, 对话 and the like, of two characters at least: 记 and 访 begin words as well. */
function opens(text: string): boolean {
  return (dekOpening.exec(text)?.[0].trim().length ?? 0) >= 2;
}

/** A 专访 line and the line right under it as one, where only both together say whom it is with; else null. */
function joined(text: ReadLine['words'], below: ReadLine | undefined): ReadLine['words'] | null {
  if (below?.reading.kind !== 'text' || below.gapLines > 0 || below.style.place === 'cell') return null;
  if (/[。！？；：:]/u.test(below.words.text) || Array.from(below.words.text).length > longestHalf)
    return null;
  const isOpen = readDek(text.text).length === 0 || /[、，,和与及]$/u.test(text.text);
  const whole = joinWords(text, below.words);
  // What stands below names somebody with posts that go on from above: no headline and no speech does.
  return isOpen && readDek(whole.text).length > 0 ? whole : null;
}

/**
 * Lines with those under a headline that begin with 专访 and name somebody as 专访 lines, dash or none, and with the two
 * halves of one that is too long for its line put together; each is told [S104].
 */
export function withDeksWithoutDash(lines: readonly ReadLine[], doubts: Doubt[]): ReadLine[] {
  const settled: ReadLine[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const { reading, words, number } = line;
    const above = settled.at(-1);
    const isBare =
      reading.kind === 'text' &&
      line.style.place !== 'cell' &&
      opens(words.text) &&
      !/[。！？；：:]/u.test(words.text) &&
      above !== undefined &&
      mayBeTitle(above);
    const text = reading.kind === 'dek' ? reading.text : isBare ? words : null;
    const whole = text !== null && opens(text.text) ? joined(text, lines[i + 1]) : null;
    const below = lines[i + 1];
    if (text !== null && whole !== null && below !== undefined) {
      const params = { first: text.text, second: below.words.text };
      doubts.push({ code: 'script-dek-joined', severity: 'info', number, params });
      settled.push({
        ...line,
        words: joinWords(words, below.words),
        reading: { kind: 'dek', text: whole },
      });
      i += 1;
    } else if (isBare && readDek(words.text).length > 0) {
      doubts.push({
        code: 'script-dek-without-dash',
        severity: 'info',
        number,
        params: { text: words.text },
      });
      settled.push({ ...line, reading: { kind: 'dek', text: words } });
    } else settled.push(line);
  }
  return settled;
}
