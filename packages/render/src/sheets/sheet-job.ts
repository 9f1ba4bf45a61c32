import type { Timeline } from '@lanmu/timeline';

/** Contact sheets of one timeline, `columns` × `rows` pictures a page. */
export type SheetJob = {
  timeline: Timeline;
  /** Frames to show and the words under them. */
  cells: readonly { frame: number; label: string }[];
  columns: number;
  rows: number;
  /** File name without its ending. */
  name: string;
};
