import type { Cue, CueOf, Format, Kind, Timeline } from '@lanmu/timeline';
import { layers, shapeOf, withBreaks, type Layer } from '@lanmu/timeline';
import { sampleNames, type Sample } from './samples.ts';

/** Frames of a sample's phases: those of the design tokens, and a hold long enough to look at. */
const inFrames = 12;
const outFrames = 8;
const stepLengthFrames = 50;

function layerOf(kind: Kind): Layer {
  return layers.find((layer) => layer === kind) ?? 'card';
}

/** One sample alone over what belongs behind it: it comes, takes its steps, and goes. */
export function sampleTimeline(sample: Sample, options: { theme: string; format: Format }): Timeline {
  const { id, kind, payload, on, steps } = sample;
  const lengthFrames = inFrames + steps * stepLengthFrames + outFrames;
  const whole = {
    inFrame: 0,
    outFrame: lengthFrames,
    inFrames: 0,
    outFrames: 0,
    stepInFrames: 0,
    source: null,
  };
  const paper: CueOf<'ground'> = {
    ...whole,
    id: 'ground-01',
    kind: 'ground',
    layer: 'ground',
    stepFrames: [0],
    payload: {
      headline: '努力擦亮“大爱民政、暖心民政”特色党建品牌',
      headlineLines: null,
      dek: '专访区民政局党组书记、局长\u3000王娜',
      // Upright, the points have a place of their own.
      states: [kind === 'pointsPanel' && shapeOf(options.format) !== 'vertical' ? 'besidePoints' : 'alone'],
    },
  };
  const backdrop: CueOf<'backdrop'> = {
    ...whole,
    id: 'backdrop-01',
    kind: 'backdrop',
    layer: 'backdrop',
    stepFrames: [0],
    payload: {},
  };
  // Kind and payload come from one sample, so the pair is one of the union's; TypeScript cannot follow a spread.
  const cue = {
    id: `${kind}-02`,
    kind,
    // Over the backdrop whatever its own track, or the backdrop would cover it.
    layer: on === 'backdrop' ? 'card' : layerOf(kind),
    inFrame: 0,
    outFrame: lengthFrames,
    inFrames: kind === 'caption' ? 0 : inFrames,
    outFrames: kind === 'caption' ? 0 : outFrames,
    stepFrames: Array.from({ length: steps }, (_, i) => (i === 0 ? 0 : inFrames + i * stepLengthFrames)),
    stepInFrames: inFrames,
    payload,
    source: null,
  } as Cue;
  const behind: readonly Cue[] = on === 'paper' ? [paper] : on === 'backdrop' ? [backdrop] : [];
  return {
    id,
    title: id,
    description: '',
    theme: options.theme,
    format: options.format,
    lengthFrames,
    cues: [...behind, cue].map((each) => withBreaks(each, sampleNames)),
    chapters: [],
  };
}
