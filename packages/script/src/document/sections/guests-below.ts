import { readDek } from '../../people/read-dek.ts';
import { noWords } from '../../words/words.ts';
import type { ReadLine } from './section.ts';

/**
 * Lines with those as guests that go on with a line of guests right above: more of them with posts, a line each, and
 * nothing that is said [S304].
 */
export function withGuestsBelow(lines: readonly ReadLine[]): ReadLine[] {
  const read: ReadLine[] = [];
  for (const line of lines) {
    const { reading, words, gapLines } = line;
    const isBelow = read.at(-1)?.reading.kind === 'guests' && reading.kind === 'text' && gapLines === 0;
    const guests = isBelow && !/[。！？!?；;：:“”…—]/u.test(words.text) ? readDek(words.text) : [];
    const isGuests = guests.length > 0 && guests.every(({ posts }) => posts.length > 0);
    read.push(
      isGuests ? { ...line, reading: { kind: 'guests', label: noWords, text: words, guests } } : line,
    );
  }
  return read;
}
