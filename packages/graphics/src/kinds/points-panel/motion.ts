import type { Phase } from '@lanmu/timeline';
import { easeOut } from '../../motion/ease.ts';
import { presence } from '../../motion/presence.ts';
import { shareOf } from '../../motion/share-of.ts';

/** How much of the heading and of each row is there, each 0–1. */
export type PanelMotion = { heading: number; rows: readonly number[] };

/** The headline plate makes room, then the heading, then row after row; off again from the last row up. */
export function panelMotion(phase: Phase, rowCount: number): PanelMotion {
  const staggers = Math.max(1, rowCount - 1);
  return {
    heading: presence(phase, { in: [0.36, 0.8], out: [0.5, 1] }),
    rows: Array.from({ length: rowCount }, (_, i) => {
      const later = i / staggers;
      return presence(phase, {
        in: [0.42 + 0.2 * later, 0.8 + 0.2 * later],
        out: [0.4 - 0.4 * later, 1 - 0.4 * later],
      });
    }),
  };
}

/** How far a step has been taken, each 0–1: the brand plate over the new row, its text, and what is left of it on the row before. */
export type StepMotion = { plate: number; text: number; before: number };

/** The brand plate wipes over the point that begins, its text follows; the point before pales. */
export function stepMotion(stepProgress: number): StepMotion {
  return {
    plate: easeOut(shareOf(stepProgress, 0, 0.75)),
    text: easeOut(shareOf(stepProgress, 0.25, 1)),
    before: 1 - easeOut(shareOf(stepProgress, 0, 0.6)),
  };
}

/** How far a change of page has come, each 0–1: what is left of the page before, and each row of the new one. */
export type PageMotion = { before: number; count: number; rows: readonly number[] };

/** The rows before fade at their place, then the new ones wipe on, one after the other. */
export function pageMotion(stepProgress: number, rowCount: number): PageMotion {
  const staggers = Math.max(1, rowCount - 1);
  return {
    before: 1 - easeOut(shareOf(stepProgress, 0, 0.45)),
    count: easeOut(shareOf(stepProgress, 0.3, 0.7)),
    rows: Array.from({ length: rowCount }, (_, i) => {
      const later = (0.2 * i) / staggers;
      return easeOut(shareOf(stepProgress, 0.32 + later, 0.8 + later));
    }),
  };
}
