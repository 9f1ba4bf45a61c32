import { expect, test } from 'vitest';
import { chartSvg } from './chart-svg.ts';
import { sampleResults } from './sample-results.ts';

const svg = chartSvg(sampleResults);

test('bars are true to scale', () => {
  const lengths = Array.from(svg.matchAll(/<rect [^>]* width="([\d.]+)"/g), (match) => Number(match[1]));
  const [remotion = 0, cold = 0, changed = 0, unchanged = 0] = lengths;
  expect(lengths).toHaveLength(4);
  // 400 s against 10, 2.5 and 1.
  expect(remotion / cold).toBeCloseTo(40, 0);
  expect(cold / changed).toBeCloseTo(4, 0);
  expect(unchanged).toBeGreaterThanOrEqual(1);
});

test('words are text, marked up safely, and nothing reaches outside the picture', () => {
  expect(svg).toContain('6 min 40 s</text>');
  expect(svg).toContain('10.0 s  ·  40 ×</text>');
  expect(svg).toContain('Chromium &lt;149&gt;');
  const ends = Array.from(svg.matchAll(/<text x="([\d.]+)"/g), (match) => Number(match[1]));
  expect(Math.max(...ends)).toBeLessThan(760 - 100);
  expect(svg).toContain('prefers-color-scheme: dark');
});
