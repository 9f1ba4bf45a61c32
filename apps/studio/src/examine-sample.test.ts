import { samples } from '@lanmu/graphics';
import { format1080p25, formatVertical } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { examineSample } from './examine-sample.ts';

const lowerThird = samples.find(({ id }) => id === 'lower-third');
if (lowerThird?.kind !== 'lowerThird') throw new Error('The sample is gone.');

test('what an editor makes of a sample is judged in the format that was chosen', () => {
  const told = (name: string, format = format1080p25): string[] => {
    const payload = { ...lowerThird.payload, name };
    const { timeline, findings } = examineSample(lowerThird, { payload, theme: 'blue', format });
    expect(timeline?.format).toBe(format);
    return findings.map(({ code, severity, where }) => `${severity} ${code} ${where}`);
  };
  expect(told('王娜')).toEqual([]);
  expect(told('王娜🎉')).toEqual(['error character-without-glyph lower-third: payload.name']);
  // A television's lower third holds it on one line, a phone's does not.
  expect(told('买买提'.repeat(7))).toEqual([]);
  expect(told('买买提'.repeat(7), formatVertical)).toEqual(['error text-too-long lower-third: payload.name']);
});
