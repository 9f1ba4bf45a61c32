/**
 * A place where a line may break, before the code unit `at`, and how bad a break it is: 0 (a space the author left)
 * to 140 (between two words that lean on each other, inside quotes); in captions some hundreds more where only a cut through a
 * name or a word is left.
 */
export type Break = { at: number; penalty: number };
