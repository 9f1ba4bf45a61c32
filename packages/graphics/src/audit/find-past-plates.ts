import { containsRect, grown, overlaps } from '../rect.ts';
import { inkRect } from '../text/ink-rect.ts';
import type { Audited } from './audit.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Less than this beyond an edge is arithmetic, in design pixels. */
const slackPx = 0.5;

/** Lines that run over the edge of the plate they stand on (L02), each once. */
export function findPastPlates({ timeline, cues }: Audited): LayoutFault[] {
  return cues.flatMap(({ cue, steps }): LayoutFault[] => {
    const told = new Map<string, LayoutFault>();
    for (const { inFrame: frame, laidOut } of steps) {
      for (const placed of laidOut.texts) {
        const { text } = placed;
        const box = inkRect(placed);
        const plate = laidOut.surfaces.findLast(({ rect }) => overlaps(grown(rect, -slackPx), box));
        if (plate === undefined || containsRect(grown(plate.rect, slackPx), box) || told.has(text)) continue;
        told.set(text, seenFault({ code: 'text-past-plate', timeline, cue, frame, box, text }));
      }
    }
    return [...told.values()];
  });
}
