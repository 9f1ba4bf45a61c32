import type { Cue, Timeline } from '@lanmu/timeline';

function caption(id: string, inFrame: number, outFrame: number, text: string): Cue {
  return {
    id,
    kind: 'caption',
    layer: 'caption',
    inFrame,
    outFrame,
    inFrames: 0,
    outFrames: 0,
    stepFrames: [inFrame],
    stepInFrames: 0,
    payload: { text },
    source: null,
  };
}

/** A little timeline for tests: 64 × 48, nothing but captions on 0–20, 25–60 and again the first words on 70–80. */
export function sampleTimeline(): Timeline {
  return {
    id: 'sample',
    title: '党建引领助发展',
    description: '专访王娜',
    theme: 'red-gold',
    format: {
      id: 'sample',
      widthPx: 64,
      heightPx: 48,
      frameRate: { num: 25, den: 1 },
      scan: 'progressive',
    },
    lengthFrames: 101,
    cues: [
      caption('a', 0, 20, '观众朋友'),
      caption('b', 25, 60, '今天我们采访'),
      caption('c', 70, 80, '观众朋友'),
    ],
    chapters: [
      { title: '党建引领助发展', inFrame: 0, outFrame: 25 },
      { title: '1 打牢制度基础', inFrame: 25, outFrame: 101 },
    ],
  };
}
