import type { ProgrammeRecipe } from './write/programme-recipe.ts';

/** What a profile shows: the whole picture, or the graphics alone on transparency. */
export type Matter = 'programme' | 'overlay';

/** A kind of file that a station, an edit suite or a web desk asks for. */
export type Profile = {
  /** As it is asked for: `--profile air-50i`. */
  name: string;
  matter: Matter;
  /** Pictures drawn for each frame of the timeline: two where what moves is shown 50 times a second. */
  perFrame: 1 | 2;
  /** Frames a second, where two pictures a frame are two frames of the file and not two fields of one. */
  doublesRate: boolean;
  /** Ending of its files, without the dot. */
  extension: string;
  recipe: ProgrammeRecipe;
};
