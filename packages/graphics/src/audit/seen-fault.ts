import { timecodeAt, type Cue, type Timeline } from '@lanmu/timeline';
import type { Rect } from '../rect.ts';
import type { LayoutFault } from './layout-fault.ts';

/** A fault that is seen at a place and a time, which its words tell: `12:05`, `864×90+960+236`. */
export function seenFault(options: {
  code: string;
  timeline: Timeline;
  cue: Cue;
  frame: number;
  box: Rect;
  text?: string;
  params?: LayoutFault['params'];
}): LayoutFault {
  const { code, timeline, cue, frame, box, text = '', params = {} } = options;
  const [x, y, width, height] = [box.leftPx, box.topPx, box.widthPx, box.heightPx].map(Math.round);
  const at = timecodeAt(frame, timeline.format.frameRate);
  const spot = { cue: cue.id, at, box: `${width}×${height}+${x}+${y}` };
  return { code, cue, field: '', text, params: { ...spot, ...params }, seen: { frame, box } };
}
