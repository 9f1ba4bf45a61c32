import { library } from '@lanmu/content';
import { houseLooks } from '@lanmu/graphics/layout';
import { examine, formats } from '@lanmu/timeline';
import { expect, test } from 'vitest';

/** Most that looking at a clean interview may take without the browser (what Lanmu promises). */
const mostMilliseconds = 1000;

/** Runs of which the best counts: others use the machine too. */
const runs = 3;

test.each(library.interviews)('$id is checked, compiled and audited within a second', (interview) => {
  const column = library.columns.find(({ id }) => id === interview.column);
  if (column === undefined) throw new Error('The column is gone.');
  const took = Array.from({ length: runs }, () => {
    const began = performance.now();
    const { timeline, findings } = examine({
      kind: 'interview',
      column,
      interviews: [interview],
      format: formats[0],
      logo: null,
      looks: houseLooks({ logos: {}, standsIn: () => false }),
      isDraft: false,
      found: [],
    });
    const milliseconds = performance.now() - began;
    // It looked at all of it: an error would have ended it early.
    expect(findings).toEqual([]);
    expect(timeline?.cues.length).toBeGreaterThan(50);
    return milliseconds;
  });
  expect(Math.min(...took)).toBeLessThan(mostMilliseconds);
});
