/** What every measurement works with. */
export type Bench = {
  /** Folder of this run; everything in it goes at its end. */
  folder: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Tells a person what is being done. */
  tell: (words: string) => void;
};
