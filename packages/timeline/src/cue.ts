import type { Breaks } from './breaks.ts';
import type { Layer } from './layer.ts';
import type { Kind, Payloads } from './payload.ts';

/** Where in the script a cue's words come from: `turns[2].blocks[0]`, and the stretch of spoken text. */
export type CueSource = {
  /** Path into the interview document. */
  path: string;
  /** The words exactly as the script has them, trailing marks included. */
  text: string;
};

/** One graphic's planned appearance on `[inFrame, outFrame)`, whole frames only. */
export type CueOf<K extends Kind> = {
  /** Stable within a timeline: `caption-012`, `lowerThird-01`. */
  id: string;
  kind: K;
  layer: Layer;
  inFrame: number;
  outFrame: number;
  /** Length of the phase that brings the graphic on; 0 cuts it on. */
  inFrames: number;
  /** Length of the phase that takes it off; 0 cuts it off. */
  outFrames: number;
  /** Frames at which step 0, 1, 2 … begin; `[inFrame]` for a graphic with one state. */
  stepFrames: readonly number[];
  /** Length of the change into a later step. */
  stepInFrames: number;
  payload: Payloads[K];
  /** Where those of its texts that take several lines may break; left out where none does. */
  breaks?: Breaks;
  source: CueSource | null;
};

/** A cue of any kind, discriminated by `kind`. */
export type Cue = { [K in Kind]: CueOf<K> }[Kind];
