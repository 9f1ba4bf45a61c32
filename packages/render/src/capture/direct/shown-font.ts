/** A text in the page, and the fonts its glyphs came from; `isCustom` is false for one of the computer's own. */
export type ShownFont = { text: string; fonts: readonly { family: string; isCustom: boolean }[] };
