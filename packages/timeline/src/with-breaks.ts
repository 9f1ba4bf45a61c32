import { breaksOf } from './breaks.ts';
import type { Cue } from './cue.ts';

/** The cue with the breaks of its texts, none inside one of `names`; as it is when all its texts are single lines [T16]. */
export function withBreaks<C extends Cue>(cue: C, names: readonly string[]): C {
  const breaks = breaksOf({ kind: cue.kind, payload: cue.payload, names });
  return Object.keys(breaks).length === 0 ? cue : { ...cue, breaks };
}
