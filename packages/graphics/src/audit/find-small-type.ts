import type { Face } from '@lanmu/typeset';
import type { Audited } from './audit.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Least sizes in design pixels: strokes of two pixels (L03, standards §2). */
const floorsPx: Readonly<Record<Face, number>> = { sans500: 36, sans600: 36, sans700: 32, serif900: 72 };

/** Lines set smaller than their face may be; numerals alone have no hairlines to lose. */
export function findSmallType({ timeline, cues }: Audited): LayoutFault[] {
  return cues.flatMap(({ cue, steps }) =>
    steps.flatMap(({ inFrame, laidOut }) =>
      laidOut.texts.flatMap(({ text, type, rect }): LayoutFault[] => {
        const leastPx = floorsPx[type.face];
        if (type.sizePx >= leastPx || /^[\d\s/]*$/.test(text)) return [];
        const params = { sizePx: type.sizePx, leastPx };
        return [
          seenFault({ code: 'type-too-small', timeline, cue, frame: inFrame, box: rect, text, params }),
        ];
      }),
    ),
  );
}
