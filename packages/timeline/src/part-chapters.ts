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
  for (const [i, panel] of panels.entries()) {
    // Points that were done before this panel came are steps on its first frame, in front of its own first.
    const own = panel.stepFrames.lastIndexOf(panel.inFrame);
    for (const [k, inFrame] of panel.stepFrames.entries()) {
      const point = panel.payload.points[k];
      if (k >= own && point !== undefined) starts.push({ title: `${point.ordinal} ${point.text}`, inFrame });
    }
    const isFollowed = panels[i + 1]?.inFrame === panel.outFrame;
    if (panel.outFrame < endFrame && !isFollowed)
      starts.push({ title: interview.headline, inFrame: panel.outFrame });
  }
  return starts.map((start, i) => ({ ...start, outFrame: starts[i + 1]?.inFrame ?? endFrame }));
}
