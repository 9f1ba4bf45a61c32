import type { ShownFont, Timeline } from '@lanmu/timeline';
import type { LayoutFault } from './layout-fault.ts';
import { placedLines } from './placed-lines.ts';
import { seenFault } from './seen-fault.ts';

/** Texts of a frame that a font of the computer draws, and not one that the page brought (L05 of standards §12). */
export function compareFonts(options: {
  timeline: Timeline;
  frame: number;
  shown: readonly ShownFont[];
}): LayoutFault[] {
  const { timeline, frame, shown } = options;
  const placed = placedLines(timeline, frame);
  return shown.flatMap(({ text, fonts }): LayoutFault[] => {
    const foreign = fonts.filter(({ isCustom }) => !isCustom).map(({ family }) => family);
    // What no layout knows of is told by where it is shown.
    const said = placed.find(({ line }) => line.text === text);
    if (foreign.length === 0 || said === undefined) return [];
    const { line, cue } = said;
    const params = { fonts: foreign.join(', ') };
    return [seenFault({ code: 'font-not-ours', timeline, cue, frame, box: line.rect, text, params })];
  });
}
