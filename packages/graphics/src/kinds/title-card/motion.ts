import type { Phase } from '@lanmu/timeline';
import { presence } from '../../motion/presence.ts';
import { shareOf } from '../../motion/share-of.ts';

/** How much of each part is there, each 0–1. */
export type TitleCardMotion = {
  mark: number;
  /** The label at the mark's end follows it. */
  markLabel: number;
  bar: number;
  headline: number;
  dek: number;
  credits: number;
  /** Of everything; the card goes off as one, ahead of the backdrop. */
  opacity: number;
};

/** Share of the dissolve after which the words are gone, before those of the ground below can be read through them. */
const textGone = 0.5;

/** Bar, headline from behind it, dek, reporters, a few frames apart; off in one even fade. */
export function titleCardMotion(phase: Phase): TitleCardMotion {
  const stays = [0, 1] as const;
  const on = phase.name === 'out' ? ({ name: 'hold' } as const) : phase;
  return {
    mark: presence(on, { in: [0, 0.6], out: stays }),
    markLabel: presence(on, { in: [0.4, 0.8], out: stays }),
    bar: presence(on, { in: [0, 0.45], out: stays }),
    headline: presence(on, { in: [0.12, 0.75], out: stays }),
    dek: presence(on, { in: [0.35, 0.9], out: stays }),
    credits: presence(on, { in: [0.5, 1], out: stays }),
    opacity: phase.name === 'out' ? 1 - shareOf(phase.progress, 0, textGone) : 1,
  };
}
