import { isSettled } from '@lanmu/graphics/layout';
import { changeFrames, screenAt, screenFingerprint, type Timeline } from '@lanmu/timeline';

/** Most frames that are looked at in the browser: a caption more shows nothing that others do not (house). */
const mostFrames = 60;

/**
 * Settled frames of a timeline to look at: every distinct one that shows more than a new caption, and captions evenly among
 * the rest.
 */
export function lookedFrames(timeline: Timeline): number[] {
  const seen = new Set<string>();
  const withoutCaption = new Set<string>();
  const first: number[] = [];
  const others: number[] = [];
  for (const frame of changeFrames(timeline)) {
    if (frame >= timeline.lengthFrames) continue;
    const screen = screenAt(timeline, frame);
    const fingerprint = screenFingerprint(screen);
    if (seen.has(fingerprint) || !isSettled(screen)) continue;
    seen.add(fingerprint);
    const rest = screenFingerprint({
      ...screen,
      items: screen.items.filter(({ kind }) => kind !== 'caption'),
    });
    (withoutCaption.has(rest) ? others : first).push(frame);
    withoutCaption.add(rest);
  }
  const room = Math.max(0, mostFrames - first.length);
  const every = Math.max(1, Math.ceil(others.length / Math.max(1, room)));
  const spread = room === 0 ? [] : others.filter((_, i) => i % every === 0);
  return [...first, ...spread].toSorted((a, b) => a - b);
}
