import { samples } from '@lanmu/graphics';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { noGuides } from '../guides.ts';
import { sampleEntry } from '../sample-entry.tsx';
import { sampleWith } from '../sample-with.ts';
import { payloadSchemas } from './payload-schemas.ts';

test('every kind has a sample, and every sample comes through the schema of its kind as it is', () => {
  expect([...new Set(samples.map(({ kind }) => kind))].toSorted()).toEqual(
    Object.keys(payloadSchemas).toSorted(),
  );
  for (const { id, kind, payload } of samples) {
    expect(payloadSchemas[kind].parse(payload), id).toEqual(payload);
  }
});

test('the schema of a sample has words to edit, a format and the switches of the guides, and no timeline', () => {
  for (const sample of samples) {
    const { schema } = sampleEntry(sample, 'red');
    expect(Object.keys(schema.shape), sample.id).toEqual(['format', 'guides', 'payload']);
    const accepts = (payload: object): boolean =>
      schema.safeParse({ payload, format: 'square', guides: { ...noGuides, r95: true } }).success;
    expect(accepts(sample.payload), sample.id).toBe(true);
    expect(accepts({ ...sample.payload, stray: 1 }), sample.id).toBe(false);
    // Remotion draws the side panel from the schema; what it could not describe, nobody could edit.
    expect(() => z.toJSONSchema(schema), sample.id).not.toThrow();
  }
});

test('a sample keeps its steps, and takes as many as an editor gives it', () => {
  for (const sample of samples) expect(sampleWith(sample, sample.payload), sample.id).toEqual(sample);
  const points = samples.find(({ id }) => id === 'points');
  if (points?.kind !== 'pointsPanel') throw new Error('The sample is gone.');
  const payload = { ...points.payload, points: points.payload.points.slice(0, 2) };
  const { timeline } = sampleEntry(points, 'red').examined({ payload, format: 'square' });
  expect(timeline?.cues.at(-1)).toMatchObject({ payload, stepFrames: { length: 2 } });
});
