import { formatParam, type Layer } from '@lanmu/timeline';
import { overlaps, type Rect } from '../rect.ts';
import type { Audited } from './audit.ts';
import type { AuditedCue, AuditedStep } from './audited-cue.ts';
import { fullFrameKinds } from './full-frame-kinds.ts';
import type { LayoutFault } from './layout-fault.ts';
import { seenFault } from './seen-fault.ts';

/** Layers of the body, which lie over each other; cards have a backdrop between. */
const bodyLayers: ReadonlySet<Layer> = new Set<Layer>([
  'ground',
  'bug',
  'pointsPanel',
  'lowerThird',
  'caption',
]);

/** What of a graphic must not be covered: of one that fills the frame its words, of any other all of it. */
function matterOf({ cue }: AuditedCue, { laidOut }: AuditedStep): Rect[] {
  const texts = laidOut.texts.map(({ rect }) => rect);
  if (fullFrameKinds.has(cue.kind)) return texts;
  return laidOut.parts === undefined ? [laidOut.box] : [...laidOut.parts, ...texts];
}

/** Graphics of the body that are up at the same place at the same time, each pair once (L02). */
function betweenCues({ timeline, cues }: Audited): LayoutFault[] {
  const body = cues.filter(({ cue }) => bodyLayers.has(cue.layer));
  return body.flatMap((one, i) =>
    body.slice(i + 1).flatMap((other): LayoutFault[] => {
      if (one.cue.inFrame >= other.cue.outFrame || other.cue.inFrame >= one.cue.outFrame) return [];
      for (const a of one.steps) {
        for (const b of other.steps) {
          const frame = Math.max(a.inFrame, b.inFrame);
          if (frame >= Math.min(a.outFrame, b.outFrame)) continue;
          const others = matterOf(other, b);
          const box = matterOf(one, a).find((rect) => others.some((each) => overlaps(rect, each)));
          if (box === undefined) continue;
          const params = { other: other.cue.id, ...formatParam(timeline.format) };
          return [seenFault({ code: 'graphics-collide', timeline, cue: one.cue, frame, box, params })];
        }
      }
      return [];
    }),
  );
}

/** Lines of one graphic that lie over each other (L02). */
function betweenLines({ timeline, cues }: Audited): LayoutFault[] {
  return cues.flatMap(({ cue, steps }) =>
    steps.flatMap(({ inFrame, laidOut: { texts } }) =>
      texts.flatMap((one, i): LayoutFault[] => {
        const other = texts.slice(i + 1).find(({ rect }) => overlaps(one.rect, rect));
        if (other === undefined) return [];
        const { text, rect: box } = one;
        const params = { otherText: other.text };
        return [seenFault({ code: 'lines-collide', timeline, cue, frame: inFrame, box, text, params })];
      }),
    ),
  );
}

/** Everything that lies over something else it must not cover. */
export function findCollisions(audited: Audited): LayoutFault[] {
  return [...betweenCues(audited), ...betweenLines(audited)];
}
