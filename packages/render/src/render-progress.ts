import type { RenderNotice } from './render-notice.ts';

/** The stages of a render, in order. */
export type RenderStage = 'browser' | 'bundle' | 'capture' | 'encode' | 'assemble' | 'check';

/** How far a stage has come: bytes, percent, pictures, groups or frames by stage; `item` is the timeline worked on, if one. */
export type RenderProgress = {
  stage: RenderStage;
  item: string | null;
  done: number;
  total: number;
  /** Something to tell once, on the way; what else the record says is then of no account. */
  notice?: RenderNotice;
};

/** Receives progress; must not throw. */
export type OnProgress = (progress: RenderProgress) => void;
