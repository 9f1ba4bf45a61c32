/** A place in a new document where somebody has yet to write: 【待填：姓名】. It never goes to air. */
export function toFillIn(what: string): string {
  return `【待填：${what}】`;
}

/** Finds such places. */
export const toFillInPattern = /【待填[^】]*】?/u;
