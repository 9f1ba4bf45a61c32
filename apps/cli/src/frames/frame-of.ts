import { parseTimecode, timecodeAt, type Timeline } from '@lanmu/timeline';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { nearest } from '../text/nearest.ts';
import { settledFrame } from './settled-frame.ts';

/**
 * The frame the user means by a timecode, a frame number or a cue's id (the first frame of its hold).
 * Throws a CliProblem for an unknown cue, naming those near, and for a moment beyond the end.
 */
export function frameOf(options: { at: string; timeline: Timeline }): number {
  const { at, timeline } = options;
  const { id, cues, lengthFrames, format } = timeline;
  const cue = cues.find((candidate) => candidate.id === at);
  if (cue !== undefined) return settledFrame({ timeline, cue, step: 0 });
  // As contact sheets name them: `pointsPanel-01.2` is the panel's second step.
  const [, stepped, number] = /^(.+)\.(\d+)$/.exec(at) ?? [];
  const steppedCue = cues.find((candidate) => candidate.id === stepped);
  const step = Number(number) - 1;
  if (steppedCue !== undefined && step >= 0 && step < steppedCue.stepFrames.length)
    return settledFrame({ timeline, cue: steppedCue, step });
  const frame = /^\d+$/.test(at) ? Number(at) : parseTimecode(at, format.frameRate);
  if (frame === null && /^\d+[:;]/.test(at)) {
    const { num, den } = format.frameRate;
    const params = { at, id, lastFrame: Math.ceil(num / den) - 1 };
    throw new CliProblem({ code: 'cli-at-timecode', params, exitCode: exitCodes.usage });
  }
  if (frame === null) {
    const ids = cues.map((candidate) => candidate.id);
    const params = { at, id, near: nearest(at, ids, 5).join(', ') };
    throw new CliProblem({ code: 'cli-at-unknown', params, exitCode: exitCodes.usage });
  }
  if (frame < lengthFrames) return frame;
  const lastFrame = lengthFrames - 1;
  const params = { at, id, lastFrame, lastTimecode: timecodeAt(lastFrame, format.frameRate) };
  throw new CliProblem({ code: 'cli-at-beyond', params, exitCode: exitCodes.usage });
}
