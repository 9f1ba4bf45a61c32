/**
 * A place where a line may break, before the code unit `at`, and how bad a break it is: 0 (a space the author left)
 * to about 100 (between two words that lean on each other).
 */
export type Break = { at: number; penalty: number };
