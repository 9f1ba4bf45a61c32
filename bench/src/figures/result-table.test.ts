import { expect, test } from 'vitest';
import { resultTable } from './result-table.ts';
import { sampleResults } from './sample-results.ts';

test('the table tells of everything, also of what is missed and what was not measured', () => {
  const lines = resultTable(sampleResults).split('\n');
  expect(lines).toContain('2 at once  12.5      80 s     6 min 40 s       best');
  expect(lines).toContain('1 at once  10.0      100 s    8 min 20 s');
  expect(lines).toContain('cold                        10.0 s  9.0 s  12.0 s  20 ×');
  expect(lines).toContain('cold: 40 times faster than Remotion (6 min 40 s), 500 frames/s');
  expect(lines).toContain('60 minutes   not measured');
  expect(lines.find((line) => line.startsWith('episode of three'))).toMatch(/≤ 4 s +5 +MISSED$/);
  expect(lines.find((line) => line.startsWith('memory of 60'))).toMatch(/≤ 1\.1 times +not measured$/);
  expect(lines.find((line) => line.startsWith('one changed'))).toMatch(/≤ 4 s +2\.50 +met$/);
});

test('files that are not right are told of', () => {
  const twoAtOnce = { ...sampleResults.twoAtOnce, unlikeFiles: 1 };
  expect(resultTable({ ...sampleResults, twoAtOnce })).toContain('1 files unlike those made alone');
});
