import type { Phase } from '@lanmu/timeline';
import { easeOut } from '../../motion/ease.ts';
import { presence } from '../../motion/presence.ts';
import { shareOf } from '../../motion/share-of.ts';

/** How far the plate has come to its new size, and how much of the old and the new text is there, each 0–1. */
export type GroundMotion = { opacity: number; plate: number; oldText: number; newText: number };

/** The plate changes its size while the old text leaves and the new one comes. */
export function groundMotion(phase: Phase, stepProgress: number): GroundMotion {
  return {
    opacity: presence(phase, { in: [0, 1], out: [0, 1] }),
    plate: easeOut(shareOf(stepProgress, 0, 0.7)),
    oldText: 1 - shareOf(stepProgress, 0, 0.3),
    newText: easeOut(shareOf(stepProgress, 0.28, 1)),
  };
}
