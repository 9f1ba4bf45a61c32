import type { Phase } from '@lanmu/timeline';
import { presence } from '../../motion/presence.ts';

/** How much of the bar, the title and the label is there, each 0–1. */
export type BugMotion = { bar: number; title: number; label: number };

/** The bar grows, the title comes from behind it, the label follows. */
export function bugMotion(phase: Phase): BugMotion {
  return {
    bar: presence(phase, { in: [0, 0.5], out: [0.4, 1] }),
    title: presence(phase, { in: [0.15, 0.85], out: [0.1, 0.9] }),
    label: presence(phase, { in: [0.4, 1], out: [0, 0.6] }),
  };
}
