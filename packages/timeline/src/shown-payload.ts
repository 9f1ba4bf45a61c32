import type { Cue } from './cue.ts';
import type { Payloads } from './payload.ts';

/** The ground beside points shows the headline alone: whose interview it is, it says when it stands alone. */
function besidePoints(payload: Payloads['ground'], step: number, stepProgress: number): Payloads['ground'] {
  const isSettled = stepProgress === 1 && payload.states[step] === 'besidePoints';
  return isSettled ? { ...payload, dek: '' } : payload;
}

/**
 * What of a cue's payload is drawn in a step: words that are not on screen then are left out, so that correcting one
 * (a name) makes no other pictures of those it is not on [T6].
 */
export function shownPayload(cue: Cue, at: { step: number; stepProgress: number }): Cue['payload'] {
  return cue.kind === 'ground' ? besidePoints(cue.payload, at.step, at.stepProgress) : cue.payload;
}
