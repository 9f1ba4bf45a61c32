import { library } from '@lanmu/content';
import { auditTimeline, themes } from '@lanmu/graphics/layout';
import { compileSegment, formats } from '@lanmu/timeline';
import { expect, test } from 'vitest';

const cases = library.interviews.flatMap((interview) =>
  formats.map((format) => ({ interview, format, name: `${interview.id} in ${format.id}` })),
);

test.each(cases)('the check of layouts finds nothing in $name, in any theme', ({ interview, format }) => {
  const column = library.columns.find(({ id }) => id === interview.column);
  if (column === undefined) throw new Error('The column is gone.');
  const { timeline, findings } = compileSegment({ interview, column, format });
  expect(findings).toEqual([]);
  for (const theme of themes) {
    const faults = auditTimeline({ ...timeline, theme: theme.name });
    expect(
      faults.map(({ code, cue }) => `${code} ${cue.id}`),
      theme.name,
    ).toEqual([]);
  }
});
