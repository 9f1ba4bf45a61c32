import { overfullSamples, sampleTimeline, samples } from '@lanmu/graphics';
import {
  auditTimeline,
  layouts,
  rasterScale,
  themeNamed,
  type LaidOut,
  type LayoutOptions,
} from '@lanmu/graphics/layout';
import { formats, type Cue, type Kind, type Timeline } from '@lanmu/timeline';
import { expect, test } from 'vitest';

/** The cue that a sample is about, and what all its steps show. */
function shownOf(timeline: Timeline): { cue: Cue; texts: LaidOut['texts'] } {
  const cue = timeline.cues.at(-1);
  if (cue === undefined) throw new Error('The sample shows nothing.');
  // Kind and payload come from one cue; TypeScript cannot follow the pair into the table.
  const layout = layouts[cue.kind] as (options: LayoutOptions<Kind>) => LaidOut;
  const { payload, breaks } = cue;
  const options = { payload, breaks, theme: themeNamed(timeline.theme), format: timeline.format };
  return { cue, texts: cue.stepFrames.flatMap((_, step) => layout({ ...options, step }).texts) };
}

/** Every text of a payload, joined; paths and styles are Latin slugs and left out by whoever compares Han. */
function said(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(said).join('');
}

const han = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

test.each(formats)('[Y5] what is awkward in $id fits inside the picture, or is told', (format) => {
  const told = new Set<string>();
  for (const sample of [...samples, ...overfullSamples]) {
    const timeline = sampleTimeline(sample, { theme: 'red', format });
    const faults = auditTimeline(timeline).filter(
      // A sample is to be looked at, not to be read in time.
      ({ cue, code }) => cue.kind === sample.kind && code !== 'card-too-short',
    );
    if (faults.length > 0) {
      told.add(sample.id);
      continue;
    }
    const { cue, texts } = shownOf(timeline);
    const shown = new Set(han(texts.map(({ text }) => text).join('')));
    expect(
      han(said(cue.payload)).filter((character) => !shown.has(character)),
      sample.id,
    ).toEqual([]);
    const scale = rasterScale(format);
    const outside = texts.filter(
      ({ rect }) =>
        rect.leftPx < 0 ||
        rect.topPx < 0 ||
        rect.leftPx + rect.widthPx > format.widthPx / scale ||
        rect.topPx + rect.heightPx > format.heightPx / scale,
    );
    expect(
      outside.map(({ text }) => text),
      sample.id,
    ).toEqual([]);
  }
  if (format.id === '1080p25') {
    for (const id of ['lower-third-minority', 'lower-third-rare', 'title-card-long', 'title-card-latin']) {
      expect([...told]).not.toContain(id);
    }
  }
});
