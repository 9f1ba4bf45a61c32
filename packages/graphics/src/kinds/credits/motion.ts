import type { Phase } from '@lanmu/timeline';
import { presence } from '../../motion/presence.ts';

/** How much of title and rule, of each line and of the closing words is there, each 0–1. */
export type CreditsMotion = { title: number; lines: readonly number[]; closing: number };

/** The title, then line after line, then the closing words; off together. */
export function creditsMotion(phase: Phase, lineCount: number): CreditsMotion {
  const out = [0, 1] as const;
  const staggers = Math.max(1, lineCount - 1);
  return {
    title: presence(phase, { in: [0, 0.55], out }),
    lines: Array.from({ length: lineCount }, (_, i) =>
      presence(phase, { in: [0.15 + (0.3 * i) / staggers, 0.7 + (0.3 * i) / staggers], out }),
    ),
    closing: presence(phase, { in: [0.5, 1], out }),
  };
}
