import type { People } from '../../people/people.ts';
import type { Doubt } from '../../turns/doubt.ts';
import { beginsPoint } from '../../turns/begins-point.ts';
import type { ReadLine } from '../sections/section.ts';
import { unreadOpening } from './unread-opening.ts';
import { mayBeUnreadSpeaker } from './unread-speaker.ts';

/**
 * Tells that a line begins like a speaker whom nobody could read [S410], or, where it begins a paragraph, with a few words and
 * a colon that are no speech [S416]; unless it announces the points under it.
 */
export function tellUnreadSpeaker(
  { words, number }: ReadLine,
  options: { next: ReadLine | undefined; isAnew: boolean; people: People; doubts: Doubt[] },
): void {
  const { next, isAnew, people, doubts } = options;
  const likely = mayBeUnreadSpeaker(words.text, people.names());
  const unread = likely ?? (isAnew ? unreadOpening(words) : null);
  if (unread === null) return;
  // 明年还有两件：, and 一是 under it.
  const isAnnouncement =
    /^[^：:]*[：:]$/u.test(words.text) && next !== undefined && beginsPoint(next.words.text);
  if (isAnnouncement && !unread.isSure) return;
  const severity = unread.isSure ? 'error' : 'warning';
  doubts.push({ code: 'script-speaker-unread', severity, number, params: { text: unread.text } });
}
