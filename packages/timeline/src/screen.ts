import type { Breaks } from './breaks.ts';
import type { Kind, Payloads } from './payload.ts';

/** Where a graphic is in its life. Progress is strictly between 0 and 1 in `in` and `out`; a hold has none. */
export type Phase = { name: 'in'; progress: number } | { name: 'hold' } | { name: 'out'; progress: number };

/** One graphic that is up, told everything it may know: payload, phase, step. No frame number, no cue id. */
export type ScreenItemOf<K extends Kind> = {
  kind: K;
  payload: Payloads[K];
  /** Where those of its texts that take several lines may break; left out where none does. */
  breaks?: Breaks;
  phase: Phase;
  /** Which state of the payload is on, from 0. */
  step: number;
  /** Progress into that step from the one before, 0 < p ≤ 1; 1 when settled. */
  stepProgress: number;
};

/** A graphic that is up, discriminated by `kind`. */
export type ScreenItem = { [K in Kind]: ScreenItemOf<K> }[Kind];

/** Everything that is up at one frame, back to front. Equal fingerprints are equal pictures. */
export type Screen = { theme: string; format: string; items: readonly ScreenItem[] };
