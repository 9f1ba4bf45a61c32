import type { Screen, Timeline } from '@lanmu/timeline';
import type { PatchedPicture } from '../picture/patch.ts';

/** The engines there are: `direct` draws what changed on a page of its own, `remotion` is the reference. */
export type EngineName = 'direct' | 'remotion';

/** A picture of a timeline: its key in the store, what it shows, and where. */
export type TimelinePicture = {
  key: string;
  screen: Screen;
  /** The first frame that shows it. */
  frame: number;
  /** Index of the picture on the frame before that, or null at the beginning. */
  follows: number | null;
};

/** What an engine is asked to draw. */
export type DrawRequest = {
  timeline: Timeline;
  /** All pictures of the timeline in order of appearance: those that are there already may serve as bases. */
  pictures: readonly TimelinePicture[];
  /** Indices of the pictures to draw, in order. */
  missing: readonly number[];
  /** How many bases stand behind a picture that is there, or null when it turns out not to be sound. */
  depthOf: (key: string) => Promise<number | null>;
  /** Takes charge of one picture: calls `draw` unless somebody else has drawn it meanwhile. */
  take: (picture: TimelinePicture, draw: () => Promise<PatchedPicture>) => Promise<void>;
  signal: AbortSignal;
};

/** Draws pictures with a browser. Both engines give the same pixels. */
export type CaptureEngine = {
  name: EngineName;
  /** Digest of what it draws with, besides page and browser: pictures of another one are not taken for its own. */
  look: string;
  /**
   * Draws what is missing, a little out of order. A browser that dies is started again. Throws RenderProblem
   * `browser-died`, `font-missing`, `studio-broken` or `interrupted`.
   */
  draw: (request: DrawRequest) => Promise<void>;
  close: () => Promise<void>;
};
