import type { Phase } from '@lanmu/timeline';

/** Opacity of a dissolve: linear, so that two pictures cross evenly. */
export function backdropOpacity(phase: Phase): number {
  if (phase.name === 'in') return phase.progress;
  return phase.name === 'out' ? 1 - phase.progress : 1;
}
