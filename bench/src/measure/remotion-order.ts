/** What the Remotion process is asked, as JSON in a file: to bundle the studio, or to render an excerpt. */
export type RemotionOrder = {
  /** Folder of the bundle. */
  bundle: string;
  /** Null to bundle only. */
  render: {
    /** The compiled timeline, as JSON. */
    timelinePath: string;
    outPath: string;
    inFrame: number;
    outFrame: number;
    concurrency: number;
    browserPath: string;
    /** Folder of libraries the browser needs, or null. */
    libraryDir: string | null;
  } | null;
};
