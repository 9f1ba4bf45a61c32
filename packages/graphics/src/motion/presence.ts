import type { Phase } from '@lanmu/timeline';
import { easeIn, easeOut } from './ease.ts';
import { shareOf } from './share-of.ts';

/** Stretch of a phase, as shares of its length, in which one part of a graphic moves. */
export type Window = { in: readonly [from: number, to: number]; out: readonly [from: number, to: number] };

/** How much of a part is there: 0 not yet or no longer, 1 in the hold; eased out on the way in, eased in on the way out. */
export function presence(phase: Phase, window: Window): number {
  if (phase.name === 'in') return easeOut(shareOf(phase.progress, ...window.in));
  if (phase.name === 'out') return 1 - easeIn(shareOf(phase.progress, ...window.out));
  return 1;
}
