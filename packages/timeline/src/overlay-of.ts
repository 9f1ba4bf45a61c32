import type { Timeline } from './timeline.ts';

/**
 * The same timeline without what stands for the picture: its graphics alone, to lie over footage. What fills the frame, ident
 * and title card and credits, keeps its backdrop.
 */
export function overlayOf(timeline: Timeline): Timeline {
  return { ...timeline, cues: timeline.cues.filter(({ layer }) => layer !== 'ground') };
}
