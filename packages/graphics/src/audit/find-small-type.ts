import { leastPxOf } from '../fit-policy/least-px.ts';
import type { Audited } from './audit.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Lines set smaller than their field may be in their face (L03, standards §2, §5 and §8, and the house). */
export function findSmallType({ timeline, cues }: Audited): LayoutFault[] {
  return cues.flatMap(({ cue, steps }) =>
    steps.flatMap(({ inFrame, laidOut }) =>
      laidOut.texts.flatMap(({ text, field, type, rect }): LayoutFault[] => {
        const leastPx = leastPxOf(field, type.face);
        if (type.sizePx >= leastPx) return [];
        const params = { sizePx: type.sizePx, leastPx };
        return [
          seenFault({ code: 'type-too-small', timeline, cue, frame: inFrame, box: rect, text, params }),
        ];
      }),
    ),
  );
}
