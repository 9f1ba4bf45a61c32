import { cueLine } from '../../lines/cue-line.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { sliceWords } from '../../words/words.ts';
import type { ReadLine } from '../sections/section.ts';

/** Tells every 【…】 of somebody's words that is no cue anybody knows: the captions would show it [S506]. */
export function tellUnknownCues(line: ReadLine, doubts: Doubt[]): void {
  const { words, number } = line;
  for (const { 0: whole, 1: text = '', index } of words.text.matchAll(/【([^【】]{1,40})】/gu)) {
    const cue = sliceWords(words, index, index + whole.length);
    if (cueLine({ ...line, words: cue }) !== null) continue;
    doubts.push({ code: 'script-cue-unknown', severity: 'warning', number, params: { text } });
  }
}
