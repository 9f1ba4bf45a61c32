import type { Interview } from '@lanmu/content';
import type { CueOf } from './cue.ts';
import type { Format } from './format.ts';
import { headingOf } from './heading-of.ts';
import { motionFrames } from './motion-frames.ts';
import type { Payloads } from './payload.ts';
import { shapeOf } from './shape.ts';

/**
 * The ground of a segment without footage: it makes room when a points panel comes, and takes it back when it has gone. In an
 * upright picture the points have a place of their own, so nothing of it moves.
 */
export function groundCue(options: {
  interview: Interview;
  panels: readonly CueOf<'pointsPanel'>[];
  inFrame: number;
  outFrame: number;
  format: Format;
}): CueOf<'ground'> {
  const { interview, inFrame, outFrame, format } = options;
  const panels = shapeOf(format) === 'vertical' ? [] : options.panels;
  const steps: { frame: number; state: Payloads['ground']['states'][number] }[] = [
    { frame: inFrame, state: 'alone' },
  ];
  for (const [i, panel] of panels.entries()) {
    // Where one panel follows another at once, the ground keeps the room that it has made.
    if (panels[i - 1]?.outFrame !== panel.inFrame)
      steps.push({ frame: panel.inFrame, state: 'besidePoints' });
    const isFollowed = panels[i + 1]?.inFrame === panel.outFrame;
    if (panel.outFrame < outFrame && !isFollowed) steps.push({ frame: panel.outFrame, state: 'alone' });
  }
  return {
    id: 'ground-01',
    kind: 'ground',
    layer: 'ground',
    inFrame,
    outFrame,
    // It lies under the card that dissolves; its words come when those of the card have gone.
    inFrames: motionFrames(format.frameRate).dissolve,
    outFrames: 0,
    stepFrames: steps.map((step) => step.frame),
    stepInFrames: motionFrames(format.frameRate).in,
    payload: { ...headingOf(interview), states: steps.map((step) => step.state) },
    source: null,
  };
}
