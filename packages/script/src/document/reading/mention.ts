import type { Words } from '../../words/words.ts';

/** Words that name somebody and are in no part of the document: a name with nothing said, the second of two before a colon. */
export type Mention = { name: string; words: Words };
