import { listCommaPenalty } from './list-comma-penalty.ts';
import type { WordRelation } from './word-relation.ts';

/**
 * What a line end between two words of a headline, a post or a point costs, 11 to 95: a line is a sense group, and lines are even.
 * A verb holds its object harder than in speech, a modifier with 的 ends a line well. House choices, tuned on the corpus.
 */
export const displayGrades: Readonly<Record<WordRelation, number>> = {
  sign: 85,
  suffix: 95,
  complement: 95,
  outcome: 80,
  singles: 85,
  opener: 90,
  singleFirst: 80,
  adverbFirst: 80,
  staysIn: 72,
  attribute: 60,
  measured: 56,
  counted: 60,
  number: 52,
  rate: 58,
  latinFirst: 68,
  verbVerb: 58,
  verbObject: 54,
  verbQuote: 48,
  didObject: 48,
  didQuote: 50,
  companion: 52,
  manner: 55,
  modifier: 39,
  modifierQuote: 44,
  quoteNoun: 52,
  quoteHead: 78,
  singleLast: 50,
  headNoun: 50,
  plain: 44,
  degree: 40,
  beforeQuote: 40,
  titleNoun: 34,
  beforeName: 34,
  predicate: 30,
  deedPredicate: 30,
  etcetera: 26,
  and: 18,
  andInObject: 46,
  phrase: 18,
  beforeAdverb: 24,
  phraseEnd: 22,
  duration: 30,
  // Below 、, so that an organization is parted from its head before two posts are parted.
  headPost: listCommaPenalty - 1,
  listed: listCommaPenalty,
};
