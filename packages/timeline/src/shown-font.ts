/** A text as a browser shows it, and the fonts its glyphs came from; `isCustom` is false for one of the computer's own. */
export type ShownFont = { text: string; fonts: readonly { family: string; isCustom: boolean }[] };
