import type { Face } from '../../src/index.ts';

/** How a text is set: lines of at most `maxEm`, at most `maxLines` of them. */
export type Box = { maxEm: number; maxLines: number };

/** A text of the corpus. */
export type CorpusText = {
  text: string;
  /** People, organizations, posts and the station's own words in it, which no line may break. */
  names: readonly string[];
  /** The face it is drawn in. */
  face: Face;
  /** File and line it stands on, to be told by. */
  source: string;
};

/** A text with the lines an editor wants of it in one box. */
export type ReviewedText = CorpusText & Box & { lines: readonly string[] };
