import { layers, type Cue } from '@lanmu/timeline';
import type { LaidOut } from '../kinds/graphic-kind.ts';
import type { Surface } from '../surface.ts';
import type { AuditedCue, AuditedStep } from './audited-cue.ts';

/** A step of a cue held still on a frame, over what lies under it: from back to front, its own surfaces last. */
export type HeldMoment = { frame: number; laidOut: LaidOut; surfaces: readonly Surface[] };

/** From which frame to which a step of a cue is held. */
function heldRange(cue: Cue, { inFrame, outFrame }: AuditedStep): { from: number; to: number } {
  const isFirst = inFrame === cue.inFrame;
  return {
    from: inFrame + (isFirst ? cue.inFrames : cue.stepInFrames),
    to: Math.min(outFrame, cue.outFrame - cue.outFrames),
  };
}

function isUp({ cue }: AuditedCue, frame: number): boolean {
  return cue.inFrame <= frame && frame < cue.outFrame;
}

/** The step a cue holds on a frame; undefined while it is on its way. */
function heldStep({ cue, steps }: AuditedCue, frame: number): AuditedStep | undefined {
  return steps.find((step) => {
    const { from, to } = heldRange(cue, step);
    return from <= frame && frame < to;
  });
}

/**
 * Every different ground that a cue is held over, step after step. Frames on which something under it is on its way are
 * left out: they pass, and what is under it then is neither the one nor the other.
 */
export function heldMoments(audited: AuditedCue, cues: readonly AuditedCue[]): HeldMoment[] {
  const { cue, steps } = audited;
  const depth = layers.indexOf(cue.layer);
  const under = cues
    .filter(({ cue: other }) => layers.indexOf(other.layer) < depth)
    .filter(({ cue: other }) => other.inFrame < cue.outFrame && cue.inFrame < other.outFrame)
    .toSorted((a, b) => layers.indexOf(a.cue.layer) - layers.indexOf(b.cue.layer));
  const changes = under.flatMap((other) => [
    other.cue.outFrame,
    ...other.steps.map((step) => heldRange(other.cue, step).from),
  ]);
  return steps.flatMap((step): HeldMoment[] => {
    const { from, to } = heldRange(cue, step);
    const frames = new Set([from, ...changes].filter((frame) => from <= frame && frame < to));
    return [...frames].flatMap((frame): HeldMoment[] => {
      const behind = under.filter((other) => isUp(other, frame)).map((other) => heldStep(other, frame));
      if (behind.includes(undefined)) return [];
      const surfaces = [
        ...behind.flatMap((other) => other?.laidOut.surfaces ?? []),
        ...step.laidOut.surfaces,
      ];
      return [{ frame, laidOut: step.laidOut, surfaces }];
    });
  });
}
