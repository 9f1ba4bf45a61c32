import type { Cue, Kind, Payloads, Timeline } from '@lanmu/timeline';
import type { GraphicKind, LaidOut } from '../kinds/graphic-kind.ts';
import type { Theme } from '../theme/theme.ts';

/** A cue settled on one of its steps, and the frames on which it is or moves there. */
export type AuditedStep = { inFrame: number; outFrame: number; laidOut: LaidOut };

/** A cue and what it looks like, step after step. */
export type AuditedCue = { cue: Cue; steps: readonly AuditedStep[] };

/** The layouts that are audited: those of the house, or others in a test. */
export type AuditedLayouts = { readonly [K in Kind]: GraphicKind<K>['layout'] };

/** Steps of a cue that are looked at, and its last: only a panel of too many points to go to air has more. */
const lookedSteps = 31;

/** Lays a cue out on its steps. */
export function auditedCue(
  cue: Cue,
  options: { timeline: Timeline; theme: Theme; layouts: AuditedLayouts },
): AuditedCue {
  const { timeline, theme, layouts } = options;
  // Kind and payload come from one cue, so they belong together; TypeScript cannot follow the pair into the table.
  const layout = layouts[cue.kind] as GraphicKind<Kind>['layout'];
  const payload = cue.payload as Payloads[Kind];
  const last = cue.stepFrames.length - 1;
  const steps = cue.stepFrames.flatMap((inFrame, step): AuditedStep[] => {
    if (step >= lookedSteps && step !== last) return [];
    const laidOut = layout({ payload, breaks: cue.breaks, step, theme, format: timeline.format });
    return [{ inFrame, outFrame: cue.stepFrames[step + 1] ?? cue.outFrame, laidOut }];
  });
  return { cue, steps };
}
