import { cardSeconds } from '@lanmu/timeline';
import { canvasOf } from '../canvas.ts';
import type { Audited } from './audit.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';
import { payloadTexts } from './payload-texts.ts';

/** Cards that are fully on for less time than reading them takes (D03, standards §8). What else is read is timed with the speech. */
export function findShortCards({ timeline, cues }: Audited): LayoutFault[] {
  const { num, den } = timeline.format.frameRate;
  return cues.flatMap(({ cue }): LayoutFault[] => {
    if (cue.kind !== 'titleCard' && cue.kind !== 'credits') return [];
    const holdFrames = cue.outFrame - cue.outFrames - cue.inFrame - cue.inFrames;
    // The column's mark is seen, not read.
    const read = payloadTexts(cue.payload).filter(({ field }) => !/^(?:column|headlineLines)\b/.test(field));
    const text = read.map((each) => each.text).join('');
    const leastFrames = Math.floor((cardSeconds(text) * num) / den);
    if (holdFrames >= leastFrames) return [];
    const box = { leftPx: 0, topPx: 0, ...canvasOf(timeline.format) };
    const params = { holdFrames, leastFrames };
    const frame = cue.inFrame + cue.inFrames;
    return [seenFault({ code: 'card-too-short', timeline, cue, frame, box, params })];
  });
}
