import type { Phase } from '@lanmu/timeline';
import { easeOut } from '../../motion/ease.ts';
import { presence } from '../../motion/presence.ts';
import { shareOf } from '../../motion/share-of.ts';

/** How much of the ground and of all its words is there, how far the plate has come to its new size, and how much of the old and the new text is there, each 0–1. */
export type GroundMotion = {
  opacity: number;
  words: number;
  plate: number;
  oldText: number;
  newText: number;
};

/** Share of the dissolve over it after which its words come: those of the card have gone by then. */
const wordsFrom = 0.5;

/**
 * The ground itself is there at once, under a card that dissolves, and its words follow. At a step the old text leaves before
 * the plate's edge could cut it; the plate changes its size, and the new text comes.
 */
export function groundMotion(phase: Phase, stepProgress: number): GroundMotion {
  return {
    opacity: phase.name === 'in' ? 1 : presence(phase, { in: [0, 1], out: [0, 1] }),
    words: phase.name === 'in' ? shareOf(phase.progress, wordsFrom, 1) : 1,
    plate: easeOut(shareOf(stepProgress, 0.04, 0.7)),
    oldText: 1 - shareOf(stepProgress, 0, 0.16),
    newText: easeOut(shareOf(stepProgress, 0.28, 1)),
  };
}
