import type { Timeline } from '@lanmu/timeline';

/** One picture of a contact sheet: a frame of the timeline and the words under it. */
export type SheetCell = { frame: number; label: string };

/** What the renderer gives the contact sheet. */
export type SheetProps = { timeline: Timeline; cells: SheetCell[]; columns: number; rows: number };
