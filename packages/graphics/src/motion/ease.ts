/** Slows towards the end; for what comes on (design tokens, "Motion": ease out in). */
export function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Gathers speed; for what goes off (design tokens, "Motion": ease in out). */
export function easeIn(share: number): number {
  return share ** 3;
}
