import { containsRect, grown, overlaps } from '../rect.ts';
import { inkRect } from '../text/ink-rect.ts';
import type { Audited } from './audit.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Less than this beyond an edge is arithmetic, in design pixels. */
const slackPx = 0.5;

/** Lines that run over the edge of the plate they stand on (L02). */
export function findPastPlates({ timeline, cues }: Audited): LayoutFault[] {
  return cues.flatMap(({ cue, steps }) =>
    steps.flatMap(({ inFrame: frame, laidOut: { texts, surfaces } }) =>
      texts.flatMap((placed): LayoutFault[] => {
        const box = inkRect(placed);
        const plate = surfaces.findLast(({ rect }) => overlaps(grown(rect, -slackPx), box));
        if (plate === undefined || containsRect(grown(plate.rect, slackPx), box)) return [];
        return [seenFault({ code: 'text-past-plate', timeline, cue, frame, box, text: placed.text })];
      }),
    ),
  );
}
