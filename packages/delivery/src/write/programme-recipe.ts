import type { VideoRecipe } from './video-recipe.ts';

/** What a file is made as. */
export type ProgrammeRecipe = {
  /** FFmpeg's name of the container: `mov`, `mxf`, `webm`. */
  container: string;
  video: VideoRecipe;
  /** Silent tracks of PCM, each of so many channels; none for graphics that lie over sound. */
  soundTracks: readonly (1 | 2)[];
  hasTimecode: boolean;
};
