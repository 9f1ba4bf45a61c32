/** Han characters, which is what reading time counts (standards §8: N = visible Han characters). */
export function countHan(text: string): number {
  return Array.from(text.matchAll(/\p{Script=Han}/gu)).length;
}

/** Seconds a lower third stays fully on: `clamp(max(3, 2N/7), 3, 8)` (standards §8). */
export function lowerThirdSeconds(text: string): number {
  return Math.min(8, Math.max(3, (2 * countHan(text)) / 7));
}

/** Seconds a card or a credits page stays fully on: `max(3, N/7)` (standards §8, card and credit page). */
export function cardSeconds(text: string): number {
  return Math.max(3, countHan(text) / 7);
}
