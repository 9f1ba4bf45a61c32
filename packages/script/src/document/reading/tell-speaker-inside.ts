import type { People } from '../../people/people.ts';
import type { Doubt } from '../../turns/doubt.ts';
import type { ReadLine } from '../sections/section.ts';
import { speakersInside } from './speaker-inside.ts';

/** Tells who begins to speak inside a line, one after the other: the words would be shown under another's name [S411]. */
export function tellSpeakerInside(
  line: ReadLine,
  { people, doubts }: { people: People; doubts: Doubt[] },
): void {
  for (const { text } of speakersInside(line, people)) {
    doubts.push({
      code: 'script-speaker-inside',
      severity: 'error',
      number: line.number,
      params: { text: text.trim() },
    });
  }
}
