import type { OnProgress } from './render-progress.ts';

/** What every kind of rendering needs besides the timeline. */
export type RenderEnvironment = {
  /** Path of the studio file that calls registerRoot. */
  studioEntry: string;
  /** Folder for the browser, the bundles and work in progress; private to the project. */
  cacheDir: string;
  /** Browser pages at once, or null to choose by cores and memory. */
  tabs: number | null;
  signal: AbortSignal;
  onProgress: OnProgress;
};
