import { format1080p25 as format } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { sampleTimeline } from '../sample-timeline.ts';
import { samples, type Sample } from '../samples.ts';
import { auditTimeline } from './audit-timeline.ts';

function faultsOf(sample: Sample): Record<string, unknown>[] {
  const timeline = sampleTimeline(sample, { theme: 'red', format });
  // A sample is to be looked at, not to be read in time.
  const faults = auditTimeline(timeline).filter(({ code }) => code !== 'card-too-short');
  return faults.map(({ cue, ...fault }) => ({ ...fault, kind: cue.kind }));
}

test('samples are without fault', () => {
  for (const sample of samples) expect(faultsOf(sample), sample.id).toEqual([]);
});

test('a point that overflows in a later step is told once', () => {
  const points = ['短', '完善各项制度，健全长效机制，'.repeat(6)].map((text, i) => ({
    ordinal: i + 1,
    text,
  }));
  const payload = { heading: null, points, clears: 'caption' } as const;
  expect(faultsOf({ id: 'long', kind: 'pointsPanel', payload, on: 'paper', steps: 2 })).toMatchObject([
    { code: 'text-too-long', kind: 'pointsPanel', field: 'points[1].text', params: { lines: 2 } },
  ]);
});

test('a character the fonts lack is told for every field that holds it', () => {
  const payload = {
    style: 'interviewee',
    name: '王𮧵',
    organization: '区民政局',
    posts: ['局长🎉', '䶮𬭎'],
  } as const;
  expect(faultsOf({ id: 'rare', kind: 'lowerThird', payload, on: 'paper', steps: 1 })).toEqual([
    {
      code: 'character-without-glyph',
      kind: 'lowerThird',
      field: 'name',
      text: '王𮧵',
      params: { character: '𮧵' },
      seen: null,
    },
    {
      code: 'character-without-glyph',
      kind: 'lowerThird',
      field: 'posts[0]',
      text: '局长🎉',
      params: { character: '🎉' },
      seen: null,
    },
  ]);
});
