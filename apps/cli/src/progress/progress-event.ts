import type { MessageCode, MessageParams } from '@lanmu/content';

/** What the render room reports while it works: how far a stage is with one item, or with all when it is null. */
export type ProgressEvent = {
  stage: 'browser' | 'bundle' | 'capture' | 'encode' | 'assemble' | 'check';
  /** Id of the file being made. */
  item: string | null;
  done: number;
  total: number;
  /** Something to tell the user once, on the way. */
  notice?: { code: MessageCode; params: MessageParams };
};
