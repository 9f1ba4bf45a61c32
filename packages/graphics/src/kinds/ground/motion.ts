import type { Phase } from '@lanmu/timeline';
import { easeOut } from '../../motion/ease.ts';
import { presence } from '../../motion/presence.ts';
import { shareOf } from '../../motion/share-of.ts';

/** How far the plate has come to its new size, and how much of the old and the new text is there, each 0–1. */
export type GroundMotion = { opacity: number; plate: number; oldText: number; newText: number };

/** The old text leaves before the plate's edge could cut it; the plate changes its size, and the new text comes. */
export function groundMotion(phase: Phase, stepProgress: number): GroundMotion {
  return {
    opacity: presence(phase, { in: [0, 1], out: [0, 1] }),
    plate: easeOut(shareOf(stepProgress, 0.04, 0.7)),
    oldText: 1 - shareOf(stepProgress, 0, 0.16),
    newText: easeOut(shareOf(stepProgress, 0.28, 1)),
  };
}
