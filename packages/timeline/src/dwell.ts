import { countHan } from '@lanmu/typeset';

/** Seconds a lower third stays fully on: `clamp(max(3, 2N/7), 3, 8)` (standards §8). */
export function lowerThirdSeconds(text: string): number {
  return Math.min(8, Math.max(3, (2 * countHan(text)) / 7));
}

/** Seconds a card or a credits page stays fully on: `max(3, N/7)` (standards §8, card and credit page). */
export function cardSeconds(text: string): number {
  return Math.max(3, countHan(text) / 7);
}

/** Seconds a point stays on: `max(2, 0.5 + N/5)`, the last state of a panel 3 at least (standards §8). */
export function pointSeconds(text: string, options: { isLast: boolean }): number {
  return Math.max(options.isLast ? 3 : 2, 0.5 + countHan(text) / 5);
}
