import { pointLists, type Finding, type Interview, type Point } from '@lanmu/content';
import type { CueOf } from './cue.ts';
import { pointSeconds } from './dwell.ts';
import { frameAt, framesLasting } from './frames.ts';
import type { FrameRate } from './frame-rate.ts';
import { motionFrames } from './motion-frames.ts';
import type { Payloads } from './payload.ts';
import type { Speech } from './speech.ts';
import type { Utterance } from './utterance.ts';

/** More points than this are a list nobody follows (house; standards §8 recommends 3–5). What one panel cannot hold goes page by page. */
const maxPoints = 30;

/** The heading and the points of one list, as its panels show them. */
type Words = Pick<Payloads['pointsPanel'], 'heading' | 'points'>;

/** A point's wording for the panel: the editor's, or the headline without its closing mark. */
export function pointWording(interview: Interview, point: Point): string {
  return interview.direction.pointWordings[point.id] ?? point.headline.replace(/[。；，、：]$/u, '');
}

/**
 * The panel of points [T11]: it comes on the frame the first word of its first point is spoken, each later point is
 * a step on the frame of its own first word, and it goes when somebody speaks outside the points. Each list of points
 * has panels of its own; the heading is that of the first.
 * A panel that meets a lower third keeps above it. A panel that is up when the speech ends stays until `endFrame`.
 */
export function pointsPanelCues(options: {
  interview: Interview;
  speech: readonly Speech[];
  /** A panel that is up together with one of them keeps above it. */
  lowerThirds: readonly CueOf<'lowerThird'>[];
  startSeconds: number;
  endFrame: number;
  frameRate: FrameRate;
}): { cues: CueOf<'pointsPanel'>[]; findings: Finding[] } {
  const { interview, speech, lowerThirds, startSeconds, endFrame, frameRate } = options;
  const motion = motionFrames(frameRate);
  const lists = pointLists(interview).map((points, i) => ({
    heading: i === 0 ? interview.direction.pointsHeading : null,
    points: points.map((point) => ({ ordinal: point.ordinal, text: pointWording(interview, point) })),
  }));
  /** For each point of the interview its list, and its place there. */
  const places = lists.flatMap((words) => words.points.map((_, index) => ({ words, index })));
  const findings = lists.flatMap(({ points }): Finding[] =>
    points.length > maxPoints
      ? [
          {
            code: 'points-too-many',
            severity: 'error',
            where: `${interview.id}: script`,
            params: { count: points.length, limit: maxPoints },
          },
        ]
      : [],
  );
  const cues: CueOf<'pointsPanel'>[] = [];
  let open: { words: Words; inFrame: number; stepFrames: number[]; opening: Utterance[] } | null = null;
  /** Warns of points of the panel that closes which are on for too short a time to be read. */
  const findShort = (
    { points }: Words,
    stepFrames: readonly number[],
    opening: readonly Utterance[],
    outFrame: number,
  ): void => {
    opening.forEach(({ path }, i) => {
      const index = stepFrames.length - opening.length + i;
      const point = points[index];
      const frames = (stepFrames[index + 1] ?? outFrame) - (stepFrames[index] ?? outFrame);
      const seconds = pointSeconds(point?.text ?? '', { isLast: i === opening.length - 1 });
      const wantedFrames = framesLasting({ seconds, frameRate });
      if (point === undefined || frames >= wantedFrames) return;
      const params = { ordinal: point.ordinal, text: point.text, frames, wantedFrames };
      findings.push({ code: 'point-short', severity: 'warning', where: `${interview.id}: ${path}`, params });
    });
  };
  const close = (outFrame: number, outFrames: number): void => {
    if (open === null) return;
    // A point said in less than the two phases takes first from the way out.
    const { words, inFrame, stepFrames, opening } = open;
    const [first] = opening;
    findShort(words, stepFrames, opening, outFrame);
    const inFrames = Math.min(motion.in, outFrame - inFrame);
    const meetsLowerThird = lowerThirds.some((cue) => cue.inFrame < outFrame && inFrame < cue.outFrame);
    cues.push({
      id: `pointsPanel-${String(cues.length + 1).padStart(2, '0')}`,
      kind: 'pointsPanel',
      layer: 'pointsPanel',
      inFrame,
      outFrame,
      inFrames,
      outFrames: Math.min(outFrames, outFrame - inFrame - inFrames),
      stepFrames,
      stepInFrames: motion.in,
      payload: { ...words, clears: meetsLowerThird ? 'lowerThird' : 'caption' },
      source: first === undefined ? null : { path: first.path, text: first.text },
    });
    open = null;
  };
  for (const said of speech) {
    const { utterance } = said;
    const frame = frameAt({ seconds: startSeconds + said.startSeconds, frameRate });
    const place = utterance.point === null ? undefined : places[utterance.point];
    if (place === undefined) close(frame, motion.out);
    if (place === undefined || !utterance.opensPoint || !said.opensUtterance) continue;
    // The first point of another list takes the panel of this one away.
    if (place.index === 0) close(frame, motion.out);
    // Points before the first of this panel were spoken in an earlier one: they are done from its first frame.
    open ??= {
      words: place.words,
      inFrame: frame,
      stepFrames: Array.from({ length: place.index }, () => frame),
      opening: [],
    };
    open.stepFrames.push(frame);
    open.opening.push(utterance);
  }
  close(endFrame, 0);
  return { cues, findings };
}
