import { timecodeAt, type Timeline } from '@lanmu/timeline';
import { settledFrame } from './settled-frame.ts';

/** One picture of a contact sheet. */
export type SheetCell = { frame: number; label: string };

/**
 * A cell for each cue and for each step of a points panel, in time order, at the first frame of its hold.
 * Cues that settle on the same frame share a cell, whose label names them all.
 */
export function sheetCells(timeline: Timeline): SheetCell[] {
  const namesByFrame = new Map<number, string[]>();
  for (const cue of timeline.cues) {
    const isStepped = cue.kind === 'pointsPanel' && cue.stepFrames.length > 1;
    const steps = isStepped ? cue.stepFrames.map((_, step) => step) : [0];
    for (const step of steps) {
      const frame = settledFrame({ timeline, cue, step });
      const name = isStepped ? `${cue.id}.${step + 1}` : cue.id;
      namesByFrame.set(frame, [...(namesByFrame.get(frame) ?? []), name]);
    }
  }
  const { frameRate } = timeline.format;
  return [...namesByFrame]
    .sort(([a], [b]) => a - b)
    .map(([frame, names]) => ({ frame, label: `${timecodeAt(frame, frameRate)}  ${names.join(' + ')}` }));
}
