import { readLine } from '../../lines/read-line.ts';
import type { People } from '../../people/people.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { excerpt } from '@lanmu/content';
import { sliceWords, trimWords } from '../../words/words.ts';
import type { ReadLine } from '../sections/section.ts';
import { speakersInside } from './speaker-inside.ts';

/** A line parted where somebody begins to speak inside it beyond doubt; each part is told [S412]. */
export function partLine(
  line: ReadLine,
  { people, doubts }: { people: People; doubts: Doubt[] },
): ReadLine[] {
  const { reading, words, number } = line;
  const isSpoken = reading.kind === 'text' || (reading.kind === 'cue' && reading.role !== null);
  if (!isSpoken) return [line];
  const sure = speakersInside(line, people).filter(({ isSure }) => isSure);
  if (sure.length === 0) return [line];
  for (const [i, { at, text }] of sure.entries()) {
    const params = { text: text.trim(), words: excerpt(words.text.slice(at, sure[i + 1]?.at)) };
    doubts.push({ code: 'script-speaker-split', severity: 'warning', number, params });
  }
  const starts = [{ at: 0, isCue: reading.kind === 'cue' }, ...sure];
  return starts.map(({ at, isCue }, i): ReadLine => {
    const style = { ...line.style, boldChars: Math.max(0, line.style.boldChars - at) };
    const gapLines = i === 0 ? line.gapLines : 0;
    const piece = { ...line, style, gapLines, words: trimWords(sliceWords(words, at, starts[i + 1]?.at)) };
    return { ...piece, reading: isCue ? readLine(piece) : { kind: 'text' } };
  });
}
