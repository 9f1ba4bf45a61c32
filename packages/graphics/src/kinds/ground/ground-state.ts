import type { Payloads } from '@lanmu/timeline';

/** Which of the two pictures of the ground. */
export type GroundState = Payloads['ground']['states'][number];

/** The state of a step; a payload without that step keeps to the first. */
export function groundStateAt(payload: Payloads['ground'], step: number): GroundState {
  return payload.states[step] ?? 'alone';
}
