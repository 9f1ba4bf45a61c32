import type { Finding } from '@lanmu/content';
import type { Cue } from './cue.ts';

/** Something wrong with what a cue shows, not worded yet. */
export type CueFault = {
  code: string;
  /** Left out for what must not go to air. */
  severity?: Finding['severity'];
  cue: Cue;
  /** Path of the text in the payload, empty where no one text is to blame. */
  field: string;
  text: string;
  params: Finding['params'];
};
