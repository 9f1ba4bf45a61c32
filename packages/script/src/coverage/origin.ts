import type { Range } from '../words/words.ts';

/**
 * A stretch of the source that a text of a document repeats: a name, a unit, a post or the heading of points, which the
 * script says inside words that are something else as well.
 */
export type Origin = Range & {
  /** The text's place in its document: `wang-na: people[0].posts[1]`. */
  where: string;
};
