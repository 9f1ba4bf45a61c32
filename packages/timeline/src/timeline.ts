import type { Cue } from './cue.ts';
import type { Format } from './format.ts';

/** A named stretch for players: the interview or the point that begins at `inFrame`. */
export type Chapter = { title: string; inFrame: number; outFrame: number };

/** Format, length and cues, all in frames: what is shown when. Compiled, never edited. */
export type Timeline = {
  /** Id of the interview or episode. */
  id: string;
  title: string;
  description: string;
  /** Name of the theme whose tokens draw it. */
  theme: string;
  format: Format;
  lengthFrames: number;
  /** Ordered by inFrame, then by layer from back to front. */
  cues: readonly Cue[];
  chapters: readonly Chapter[];
  /** URLs of pictures that documents bring with them, by id; left out for none. Screens hold the ids, which are digests. */
  assets?: Readonly<Record<string, string>>;
};
