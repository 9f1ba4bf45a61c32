import type { Phase } from '@lanmu/timeline';
import { presence } from '../../motion/presence.ts';

/** How much of each part is there, each 0–1. */
export type IdentMotion = { rules: number; title: number; label: number; station: number };

/** The rules open from the middle, the title rises between them, label and station follow. */
export function identMotion(phase: Phase): IdentMotion {
  return {
    rules: presence(phase, { in: [0, 0.6], out: [0.3, 1] }),
    title: presence(phase, { in: [0.15, 0.8], out: [0.1, 0.9] }),
    label: presence(phase, { in: [0.35, 0.95], out: [0, 0.6] }),
    station: presence(phase, { in: [0.5, 1], out: [0, 0.5] }),
  };
}
