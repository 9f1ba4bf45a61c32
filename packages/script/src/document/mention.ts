import type { Words } from '../words/words.ts';

/** Words that name somebody and are in no part of the document: a name with nothing said. */
export type Mention = { name: string; words: Words };
