import { longestTitle } from './may-be-title.ts';
import type { ReadLine } from './section.ts';

/** Whether speaking begins in a line: a cue, somebody's name and a colon, a point, a whole sentence. */
export function beginsSpeech({ reading, words }: ReadLine): boolean {
  if (reading.kind === 'cue') return true;
  if (reading.kind !== 'text') return false;
  return (
    /^.{1,40}[：:]/u.test(words.text) ||
    /[。！？；]/u.test(words.text) ||
    Array.from(words.text).length > longestTitle
  );
}
