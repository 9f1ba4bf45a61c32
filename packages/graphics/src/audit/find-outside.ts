import { canvasOf } from '../canvas.ts';
import { coveredZones } from '../covered-zones.ts';
import { graphicsSafe } from '../graphics-safe.ts';
import { containsRect, grown, overlaps, type Rect } from '../rect.ts';
import { inkRect } from '../text/ink-rect.ts';
import type { Audited } from './audit.ts';
import { fullFrameKinds } from './full-frame-kinds.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Less than this beyond an edge is arithmetic, in design pixels. */
const slackPx = 0.5;

/** Lines of text and plates outside graphics safe (L01, standards §1), and lines where phone apps lay their own. */
export function findOutside({ timeline, cues }: Audited): LayoutFault[] {
  const canvas = canvasOf(timeline.format);
  const safe = grown(graphicsSafe(canvas), slackPx);
  const covered = coveredZones(canvas).map((zone) => grown(zone, -slackPx));
  return cues.flatMap(({ cue, steps }) =>
    steps.flatMap(({ inFrame, laidOut }): LayoutFault[] => {
      const { box, texts } = laidOut;
      const fault = (code: string, place: { text: string; box: Rect }): LayoutFault[] => [
        seenFault({ code, timeline, cue, frame: inFrame, ...place }),
      ];
      const lines = texts.flatMap((placed): LayoutFault[] => {
        const place = { text: placed.text, box: inkRect(placed) };
        if (covered.some((zone) => overlaps(zone, place.box))) return fault('text-under-app', place);
        return containsRect(safe, place.box) ? [] : fault('text-outside-safe', place);
      });
      const isPlateOut = lines.length === 0 && !fullFrameKinds.has(cue.kind) && !containsRect(safe, box);
      return isPlateOut ? fault('graphic-outside-safe', { text: '', box }) : lines;
    }),
  );
}
