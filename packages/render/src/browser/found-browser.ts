/** A browser that starts on this computer. */
export type FoundBrowser = {
  executablePath: string;
  /** Which of the places looked in, in order of preference, it came from. */
  origin: 'LANMU_BROWSER' | 'bundled' | 'remotion' | 'system';
  /** As the browser itself says, e.g. `Chromium 149.0.7827.0`. */
  version: string;
  /** Folder of libraries the system lacks, for LD_LIBRARY_PATH, or null. */
  libraryDir: string | null;
  /** Why the browser that pictures are tested with is not used, or null when it is, or the user chose another. */
  passedOver: string | null;
};
