import { format1080p25, type Cue, type Timeline } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { CliProblem } from '../cli-problem.ts';
import { frameOf } from './frame-of.ts';
import { sheetCells } from './sheet-cells.ts';

const common = { inFrames: 10, outFrames: 5, stepInFrames: 8, source: null };

const panel: Cue = {
  ...common,
  id: 'pointsPanel-01',
  kind: 'pointsPanel',
  layer: 'pointsPanel',
  inFrame: 100,
  outFrame: 300,
  stepFrames: [100, 200],
  payload: { heading: null, points: [], clears: 'caption' },
};

const caption = (id: string, inFrame: number, outFrame: number): Cue => ({
  ...common,
  id,
  kind: 'caption',
  layer: 'caption',
  inFrame,
  outFrame,
  inFrames: 0,
  outFrames: 0,
  stepFrames: [inFrame],
  payload: { text: id },
});

const timeline: Timeline = {
  id: 'sample',
  title: '',
  description: '',
  theme: 'house',
  format: format1080p25,
  lengthFrames: 300,
  cues: [panel, caption('caption-001', 110, 150), caption('caption-002', 150, 208)],
  chapters: [],
};

function refusal(at: string): CliProblem | null {
  try {
    frameOf({ at, timeline });
    return null;
  } catch (error) {
    if (error instanceof CliProblem) return error;
    throw error;
  }
}

test('a sheet has a cell for each cue and each step, at the first frame of its hold; shared frames share a cell', () => {
  expect(sheetCells(timeline)).toEqual([
    { frame: 110, label: '00:00:04:10  pointsPanel-01.1 + caption-001' },
    { frame: 150, label: '00:00:06:00  caption-002' },
    { frame: 208, label: '00:00:08:08  pointsPanel-01.2' },
  ]);
});

test('a moment is a timecode, a frame number or a cue', () => {
  const at = (text: string): number => frameOf({ at: text, timeline });
  expect([at('00:00:04:10'), at('299'), at('caption-002')]).toEqual([110, 299, 150]);
  expect([at('pointsPanel-01'), at('pointsPanel-01.1'), at('pointsPanel-01.2')]).toEqual([110, 110, 208]);
  expect(refusal('pointsPanel-01.3')?.code).toBe('cli-at-unknown');
});

test('a cue that something dissolves over is shown once that has gone', () => {
  const backdrop: Cue = {
    ...caption('backdrop-1', 0, 112),
    kind: 'backdrop',
    layer: 'backdrop',
    outFrames: 5,
    payload: {},
  };
  const dissolving = { ...timeline, cues: [...timeline.cues, backdrop] };
  expect(frameOf({ at: 'caption-001', timeline: dissolving })).toBe(112);
});

test('an unknown cue is refused with those near it, a moment beyond the end with the last frame', () => {
  expect(refusal('caption-003')).toMatchObject({
    code: 'cli-at-unknown',
    exitCode: 2,
    params: { near: 'caption-001, caption-002, pointsPanel-01' },
  });
  expect(refusal('300')).toMatchObject({
    code: 'cli-at-beyond',
    params: { lastFrame: 299, lastTimecode: '00:00:11:24' },
  });
  expect(refusal('00:00:04:25')).toMatchObject({ code: 'cli-at-timecode', params: { lastFrame: 24 } });
});
