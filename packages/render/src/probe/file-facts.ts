/** What a finished file turns out to hold. Names are FFmpeg's own. */
export type FileFacts = {
  videoCodec: string;
  /** H.264's own number of the profile: 100 is High. */
  videoProfile: number;
  pixelFormat: string;
  widthPx: number;
  heightPx: number;
  /** Frames a second as a fraction, e.g. `25/1`. */
  frameRate: string;
  frames: number;
  /** Whether every frame lasts equally long and the first is shown at once. */
  isConstantRate: boolean;
  /** Most frames between two pictures a player can land on. */
  longestGroupFrames: number;
  /** Range, primaries, transfer, matrix as H.273 numbers: `1 1 1 1` is BT.709, limited. */
  colour: string;
  audioCodec: string;
  sampleRateHz: number;
  audioChannels: number;
  audioSeconds: number;
  title: string;
  description: string;
  /** Start in seconds and title, one chapter a line. */
  chapters: string;
  isIndexFirst: boolean;
  sizeBytes: number;
};
