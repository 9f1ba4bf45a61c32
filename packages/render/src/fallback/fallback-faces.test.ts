import { expect, test } from 'vitest';
import { fallbackFaces } from './fallback-faces.ts';
import type { FallbackFile } from './fallback-file.ts';

const file = (path: string, weight: number, isSerif = false): FallbackFile => ({
  path,
  weight,
  isSerif,
  sha256: path,
  has: () => true,
});

test('every weight has one face of each style that is there, the nearest of its files', () => {
  const files = [file('bold', 700), file('song', 900, true), file('medium', 500)];
  expect(fallbackFaces({ files }, ({ path }) => path)).toEqual([
    { style: 'sans', weight: '1 599', url: 'medium' },
    { style: 'sans', weight: '600 1000', url: 'bold' },
    { style: 'serif', weight: '1 1000', url: 'song' },
  ]);
  expect(fallbackFaces({ files: [file('only', 400)] }, ({ path }) => path)).toEqual([
    { style: 'sans', weight: '1 1000', url: 'only' },
  ]);
});
