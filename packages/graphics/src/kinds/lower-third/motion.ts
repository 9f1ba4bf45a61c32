import type { Phase } from '@lanmu/timeline';
import { easeOut } from '../../motion/ease.ts';
import { presence } from '../../motion/presence.ts';
import { shareOf } from '../../motion/share-of.ts';

/** How much of each part is there, each 0–1. */
export type LowerThirdMotion = {
  edge: number;
  brandPlate: number;
  brandText: number;
  whitePlate: number;
  whiteText: number;
};

/** The edge grows, the brand plate wipes out of it, the white one out of that; each text follows its plate by 2–3 frames. */
export function lowerThirdMotion(phase: Phase): LowerThirdMotion {
  return {
    edge: presence(phase, { in: [0, 0.28], out: [0.7, 1] }),
    brandPlate: presence(phase, { in: [0.04, 0.5], out: [0.45, 1] }),
    brandText: presence(phase, { in: [0.24, 0.76], out: [0.3, 0.8] }),
    whitePlate: presence(phase, { in: [0.3, 0.84], out: [0, 0.55] }),
    whiteText: presence(phase, { in: [0.44, 1], out: [0, 0.4] }),
  };
}

/** How far a change of page has come, each 0–1: the text before, the plate on its way to its new width, the new text. */
export type PageMotion = { before: number; plate: number; text: number };

/** The old posts leave before the plate's edge could cut them; the plate takes its new width, and the next ones come. */
export function pageMotion(stepProgress: number): PageMotion {
  return {
    before: 1 - shareOf(stepProgress, 0, 0.2),
    plate: easeOut(shareOf(stepProgress, 0.12, 0.75)),
    text: easeOut(shareOf(stepProgress, 0.3, 1)),
  };
}
