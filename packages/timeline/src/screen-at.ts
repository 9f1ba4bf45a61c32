import { breaksWithin } from './breaks.ts';
import type { Cue } from './cue.ts';
import { layers } from './layer.ts';
import type { Phase, Screen, ScreenItem } from './screen.ts';
import { shownPayload } from './shown-payload.ts';
import type { Timeline } from './timeline.ts';

/** Progress of frame `k` (from 0, a half between two) of a phase `lengthFrames` long: never 0, never 1, so no frame is wasted [T5]. */
function progressOf(k: number, lengthFrames: number): number {
  return (k + 1) / (lengthFrames + 1);
}

function phaseAt(cue: Cue, frame: number): Phase {
  const inEnd = cue.inFrame + cue.inFrames;
  const outStart = cue.outFrame - cue.outFrames;
  if (frame < inEnd) return { name: 'in', progress: progressOf(frame - cue.inFrame, cue.inFrames) };
  if (frame >= outStart) return { name: 'out', progress: progressOf(frame - outStart, cue.outFrames) };
  return { name: 'hold' };
}

function stepAt(cue: Cue, frame: number): { step: number; stepProgress: number } {
  const step = Math.max(
    0,
    cue.stepFrames.findLastIndex((stepFrame) => stepFrame <= frame),
  );
  const since = frame - (cue.stepFrames[step] ?? cue.inFrame);
  // A step that is on from the first frame has nothing to change from.
  const changes = (cue.stepFrames[step] ?? cue.inFrame) > cue.inFrame && since < cue.stepInFrames;
  return { step, stepProgress: changes ? progressOf(since, cue.stepInFrames) : 1 };
}

function itemAt(cue: Cue, frame: number): ScreenItem {
  // Kind and payload come from one cue, so the pair is one of the union's; TypeScript cannot follow a spread.
  const { kind, breaks } = cue;
  const at = stepAt(cue, frame);
  const payload = shownPayload(cue, at);
  const set = breaks === undefined ? {} : { breaks: breaksWithin({ kind, payload, breaks }) };
  return { kind, payload, ...set, phase: phaseAt(cue, frame), ...at } as ScreenItem;
}

/**
 * Everything that is up at `frame`, back to front [T4]; half a frame later is the frame's second field [T17]. Throws a RangeError
 * outside the timeline and for any other fraction.
 */
export function screenAt(timeline: Timeline, frame: number): Screen {
  if (!Number.isInteger(2 * frame) || frame < 0 || frame >= timeline.lengthFrames) {
    throw new RangeError(
      `Frame ${frame} is outside ${timeline.id}, which has ${timeline.lengthFrames} frames.`,
    );
  }
  const up = timeline.cues.filter((cue) => cue.inFrame <= frame && frame < cue.outFrame);
  up.sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer));
  const covered = up.findLastIndex((cue) => cue.kind === 'backdrop' && phaseAt(cue, frame).name === 'hold');
  const visible = covered > 0 ? up.slice(covered) : up;
  return {
    theme: timeline.theme,
    format: timeline.format.id,
    items: visible.map((cue) => itemAt(cue, frame)),
  };
}
