import { cueLine } from '../lines/cue-line.ts';
import type { ReadLine } from './section.ts';
import type { People } from '../people/people.ts';
import { longestAttribution, readAttribution } from '../turns/attribution.ts';
import { sliceWords } from '../words/words.ts';

/**
 * Who begins to speak inside a line, behind the end of a sentence: somebody known before a colon, or a cue (【同期】). Null
 * when nobody does. Lines that were pasted together look so.
 */
export function speakerInside(line: ReadLine, people: People): string | null {
  const { words } = line;
  const { text } = words;
  for (const match of text.matchAll(/[。！？”…；][ \u3000]*(?=【)/gu)) {
    const index = match.index + match[0].length;
    const rest = sliceWords(words, index, Math.min(text.length, index + longestAttribution));
    const reading = cueLine({ ...line, words: rest });
    if (reading?.kind === 'cue') return reading.marker.text;
  }
  for (const { index } of text.matchAll(/[：:]/gu)) {
    const from = Math.max(0, index - longestAttribution);
    const before = text.slice(from, index);
    const end = /^[^]*[。！？”…；][ \u3000]*/u.exec(before)?.[0].length ?? 0;
    if (end === 0 || end === before.length) continue;
    const attribution = readAttribution(sliceWords(words, from + end, index + 1), people);
    if (attribution !== null) return attribution.words.text;
  }
  return null;
}
