import type { Phase } from '@lanmu/timeline';

/** Captions cut; one that is given a phase all the same fades evenly. */
export function captionOpacity(phase: Phase): number {
  if (phase.name === 'in') return phase.progress;
  return phase.name === 'out' ? 1 - phase.progress : 1;
}
