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
import { judgedSamples } from './awkward-judged.ts';

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

const everySample = [...samples, ...overfullSamples];

test('samples are told apart by their ids, and whatever was judged is among them', () => {
  const ids = everySample.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  expect(Object.keys(judgedSamples).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(formats)(
  '[Y5] what is awkward in $id fits inside the picture, or exactly that is told',
  (format) => {
    const found: Record<string, 'fits' | readonly string[]> = {};
    const judged: typeof found = {};
    for (const sample of everySample) {
      judged[sample.id] = judgedSamples[sample.id]?.[format.id] ?? 'fits';
      const timeline = sampleTimeline(sample, { theme: 'red', format });
      const faults = auditTimeline(timeline).filter(
        // A sample is to be looked at, not to be read in time.
        ({ cue, code }) => cue.kind === sample.kind && code !== 'card-too-short',
      );
      found[sample.id] = faults.length === 0 ? 'fits' : faults.map(({ code, field }) => `${code} ${field}`);
      if (faults.length > 0) continue;
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
    expect(found).toEqual(judged);
  },
);
