import { withBreaks, type Cue, type CueOf, type Format, type Kind, type Timeline } from '@lanmu/timeline';
import type { CorpusText } from '../packages/typeset/scripts/corpus/corpus-text.ts';

/** Points on one panel. */
const pointsOnPanel = 3;
/** Frames that each of them is the last that is on, so that each page of a panel is seen. */
const pointFrames = 2;
/** Frames that each card and each panel is up. */
const holdFrames = pointsOnPanel * pointFrames;

function settled<K extends Kind>(cue: Pick<CueOf<K>, 'kind' | 'layer' | 'payload'>, index: number): CueOf<K> {
  const inFrame = index * holdFrames;
  const still = { inFrames: 0, outFrames: 0, stepFrames: [inFrame], stepInFrames: 0, source: null };
  return { ...cue, ...still, id: `${cue.kind}-${index}`, inFrame, outFrame: inFrame + holdFrames };
}

/**
 * The corpus on the graphics that draw such texts, one after the other: headlines and 专访 lines on title cards, points on panels,
 * one point on after the other.
 */
export function corpusTimeline(texts: readonly CorpusText[], format: Format): Timeline {
  const ofFace = (face: CorpusText['face']): CorpusText[] => texts.filter((each) => each.face === face);
  const headlines = ofFace('serif900');
  const deks = ofFace('sans500');
  const points = ofFace('sans600');
  const column = { title: '党建赋能·创新发展', label: '专栏', station: null };
  const cards = headlines.map(({ text, names }, i): Cue => {
    const dek = deks[i % deks.length];
    const payload = { column, headline: text, headlineLines: null, dek: dek?.text ?? '', credits: [] };
    return withBreaks<Cue>(settled({ kind: 'titleCard', layer: 'card', payload }, i), [
      ...names,
      ...(dek?.names ?? []),
    ]);
  });
  const panels = Array.from({ length: Math.ceil(points.length / pointsOnPanel) }, (_, i): Cue => {
    const on = points.slice(i * pointsOnPanel, (i + 1) * pointsOnPanel);
    const payload = {
      heading: null,
      points: on.map(({ text }, k) => ({ ordinal: k + 1, text })),
      clears: 'caption' as const,
    };
    const cue = settled({ kind: 'pointsPanel', layer: 'pointsPanel', payload }, headlines.length + i);
    const stepFrames = on.map((_, k) => cue.inFrame + k * pointFrames);
    return withBreaks<Cue>(
      { ...cue, stepFrames },
      on.flatMap(({ names }) => names),
    );
  });
  const cues = [...cards, ...panels];
  return {
    id: 'corpus',
    title: 'corpus',
    description: '',
    theme: 'red',
    format,
    lengthFrames: cues.length * holdFrames,
    cues,
    chapters: [],
  };
}
