/** How far `progress` has come from `from` to `to`, held within 0–1: a part of a motion that starts later or ends sooner. */
export function shareOf(progress: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (progress - from) / (to - from)));
}
