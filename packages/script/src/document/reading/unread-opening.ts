import { withoutRemarks } from '../../names/without-remarks.ts';
import { beforeColon } from '../../turns/before-colon.ts';
import { beginsPoint } from '../../turns/begins-point.ts';
import { isLabel } from '../../turns/is-label.ts';
import { isSpeechOpening } from '../../turns/is-speech-opening.ts';
import type { Words } from '../../words/words.ts';
import type { UnreadSpeaker } from './unread-speaker.ts';

/** Most characters before a colon that are told (house). */
const longest = 12;

/** Bullets, and quotation marks: what they begin is a label. */
const label = /^[^\p{L}\p{N}（(]/u;

/**
 * A few words and a colon at the beginning of a paragraph, when they may be a speaker for all that is known: not plainly
 * speech, no point, no word of the language that means a thing [S416]. Null when they are none.
 */
export function unreadOpening(words: Words): UnreadSpeaker | null {
  const { before } = beforeColon(words) ?? {};
  if (before === undefined || label.test(before.text) || beginsPoint(words.text)) return null;
  const plain = withoutRemarks(before.text).replace(/[\s\u3000]/gu, '');
  if (Array.from(plain).length > longest || isSpeechOpening(plain)) return null;
  return isLabel(plain) ? null : { text: before.text, isSure: false };
}
