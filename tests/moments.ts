import type { Timeline } from '@lanmu/timeline';

/** A graphic in its hold, and a frame without it: what differs between the two is the graphic. */
export type Moment = { name: string; frame: number; without: number };

/** Frames after a graphic has come at which it surely holds. */
const settledFrames = 5;

/** The moments to look at in a short interview: every kind that carries words, and both states of a point. */
export function momentsOf(timeline: Timeline): Moment[] {
  const named = (id: string): Timeline['cues'][number] => {
    const cue = timeline.cues.find((candidate) => candidate.id === id);
    if (cue === undefined) throw new Error(`The timeline has no ${id}.`);
    return cue;
  };
  const held = (id: string, step = 0): number => {
    const { inFrame, inFrames, stepFrames, stepInFrames } = named(id);
    const at = step === 0 ? inFrame + inFrames : (stepFrames[step] ?? 0) + stepInFrames;
    return at + settledFrames;
  };
  const titleCard = held('titleCard-01');
  const moment = (id: string): Moment => ({ name: id, frame: held(id), without: named(id).inFrame - 1 });
  const points = named('pointsPanel-01');
  return [
    { name: 'ident', frame: held('ident-01'), without: titleCard },
    { name: 'title card', frame: titleCard, without: held('ident-01') },
    ...['lowerThird-01', 'caption-002', 'lowerThird-02', 'pointsPanel-01'].map(moment),
    { name: 'second point', frame: held('pointsPanel-01', 1), without: (points.stepFrames[1] ?? 0) - 1 },
    moment('credits-01'),
  ];
}
