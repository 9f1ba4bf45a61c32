import { expect, test } from 'vitest';
import { lowPass } from './low-pass.ts';
import type { SampledPicture } from './sampled-picture.ts';
import { weave } from './weave.ts';

/** A picture of one grey column with rows as given. */
function column(rows: readonly number[], sampleBytes: 1 | 2): SampledPicture {
  const samples = Buffer.from(new ArrayBuffer(rows.length * sampleBytes));
  rows.forEach((value, i) =>
    sampleBytes === 1 ? samples.writeUInt8(value, i) : samples.writeUInt16LE(value, 2 * i),
  );
  const plane = { widthSamples: 1, heightSamples: rows.length, samples };
  const format = sampleBytes === 1 ? 'yuv422p' : 'yuv422p10';
  return { format, widthPx: 1, heightPx: rows.length, planes: [plane, plane, plane] };
}

const rowsOf = ({ planes, format }: SampledPicture): number[] => {
  const samples = planes[0]?.samples ?? Buffer.alloc(0);
  return format === 'yuv422p'
    ? [...samples]
    : Array.from({ length: samples.length / 2 }, (_, i) => samples.readUInt16LE(2 * i));
};

test.each([1, 2] as const)(
  'a line one pixel thick weighs the same in both fields afterwards, at %i bytes a sample',
  (bytes) => {
    for (const at of [3, 4]) {
      const rows = Array.from({ length: 8 }, (_, row) => (row === at ? 200 : 40));
      const smooth = rowsOf(lowPass(column(rows, bytes)));
      const sum = (parity: number): number =>
        smooth.reduce((total, value, row) => total + (row % 2 === parity ? value - 40 : 0), 0);
      expect(sum(0)).toBe(sum(1));
      expect(sum(0) + sum(1)).toBe(160);
    }
  },
);

test('a flat picture stays as it is', () => {
  expect(rowsOf(lowPass(column([77, 77, 77, 77], 1)))).toEqual([77, 77, 77, 77]);
});

test('the top field is of the first moment, the other of the second', () => {
  expect(rowsOf(weave(column([1, 1, 1, 1], 2), column([9, 9, 9, 9], 2)))).toEqual([1, 9, 1, 9]);
});
