import { creditsLine } from './credits-line.ts';
import type { LineReader } from './line-reading.ts';

/** Words of a note on how a script came about. */
const about =
  '录音整理|采访整理|访谈整理|未经本?人?(?:本人)?审[阅定核]|经本人审[阅定核]|有删节|有删改|略有改动';

const inBrackets = new RegExp(
  `^[（(【[][^（）()【】[\\]]{0,40}(?:${about})[^（）()【】[\\]]{0,20}[）)】\\]]$`,
  'u',
);

/** Without brackets somebody might say it: only where the note names itself. */
const bare = new RegExp(`^(?:注[：:]|(?:本文|本稿|以上内容|以上文字)).{0,40}(?:${about}).{0,20}$`, 'u');

/** （根据录音整理，未经本人审阅）, 本文根据录音整理，有删节。: how the script came about, which nobody says [S602]. */
export const closingNoteLine: LineReader = (line) => {
  const { words } = line;
  // （采访整理：王晓明） names who wrote it up.
  if (inBrackets.test(words.text) && creditsLine(line) === null)
    return { kind: 'leftOut', reason: 'closing' };
  return bare.test(words.text) ? { kind: 'leftOut', reason: 'imprint' } : null;
};
