import type { People } from '../../people/people.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { beginsPoint } from '../../turns/begins-point.ts';
import type { ReadLine } from '../sections/section.ts';
import { mayBeUnreadSpeaker } from './unread-speaker.ts';

/** Tells that a line begins like a speaker whom nobody could read, unless it announces the points under it [S410]. */
export function tellUnreadSpeaker(
  { words, number }: ReadLine,
  { next, people, doubts }: { next: ReadLine | undefined; people: People; doubts: Doubt[] },
): void {
  const unread = mayBeUnreadSpeaker(words.text, people.names());
  if (unread === null) return;
  // 明年还有两件：, and 一是 under it.
  const isAnnouncement = /[：:]$/u.test(words.text) && next !== undefined && beginsPoint(next.words.text);
  if (isAnnouncement && !unread.isSure) return;
  const severity = unread.isSure ? 'error' : 'warning';
  doubts.push({ code: 'script-speaker-unread', severity, number, params: { text: unread.text } });
}
