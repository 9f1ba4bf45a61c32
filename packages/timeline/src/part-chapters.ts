import type { Interview } from '@lanmu/content';
import type { CueOf } from './cue.ts';
import type { Chapter } from './timeline.ts';

/** Chapters of one part, end to end [T13]: the interview, each point, and what is said between and after points. */
export function partChapters(options: {
  interview: Interview;
  panels: readonly CueOf<'pointsPanel'>[];
  endFrame: number;
}): Chapter[] {
  const { interview, panels, endFrame } = options;
  const starts: { title: string; inFrame: number }[] = [{ title: interview.headline, inFrame: 0 }];
  let next = 0;
  for (const panel of panels) {
    for (; next < panel.stepFrames.length; next++) {
      const point = panel.payload.points[next];
      const inFrame = panel.stepFrames[next];
      if (point !== undefined && inFrame !== undefined)
        starts.push({ title: `${point.ordinal} ${point.text}`, inFrame });
    }
    if (panel.outFrame < endFrame) starts.push({ title: interview.headline, inFrame: panel.outFrame });
  }
  return starts.map((start, i) => ({ ...start, outFrame: starts[i + 1]?.inFrame ?? endFrame }));
}
