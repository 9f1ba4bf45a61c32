import { lexicon } from './lexicon.ts';
import { wordLists } from './word-lists.ts';

/** Every word that is known by itself: the lexicon, and the words whose class is known. One of one character is too short. */
export const knownWords: readonly string[] = [...lexicon, ...Object.values(wordLists).flat()].filter(
  (word) => word.length > 1,
);
