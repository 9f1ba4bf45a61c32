/** Where in the newsroom's script what a finding is about stands, for who has that script and no document. */
export type FindingSource = {
  fileName: string;
  /** Line of the script, from 1. */
  line: number;
  /** The words there, broken off when they are many. */
  words: string;
};
