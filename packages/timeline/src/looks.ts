import type { CueFault } from './cue-fault.ts';
import type { Timeline } from './timeline.ts';

/** What only the graphics can say of documents: the themes there are, and what of a timeline would look wrong. */
export type Looks = {
  themes: readonly string[];
  faultsOf: (timeline: Timeline) => readonly CueFault[];
};
