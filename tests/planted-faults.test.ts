import { library } from '@lanmu/content';
import { auditTimeline, layouts, themeNamed, type AuditedLayouts } from '@lanmu/graphics/layout';
import { compileSegment, format1080p25 } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { planted } from './planted.ts';
import { spoiltLayouts } from './spoilt-layouts.ts';

const [column] = library.columns;
const [interview] = library.interviews;
if (column === undefined || interview === undefined) throw new Error('The library is empty.');

test.each(planted)('the check of layouts finds $name', ({ expected, layout, spoil, changes, ...others }) => {
  const { format = format1080p25, theme = themeNamed('red') } = others;
  const { timeline } = compileSegment({ interview: { ...interview, ...changes }, column, format });
  const spoilt: AuditedLayouts = layout === undefined ? layouts : spoiltLayouts(...layout);
  const faults = auditTimeline(spoil === undefined ? timeline : spoil(timeline), { layouts: spoilt, theme });
  const found = faults.map(({ code, cue }) => `${code} ${cue.kind}`);
  expect(found).toContain(expected.join(' '));
  // One that is seen says when and where, for somebody who does not know the code.
  for (const { seen, params } of faults.filter(({ code }) => code === expected[0])) {
    if (seen === null) continue;
    expect(params['at']).toMatch(/^\d\d:\d\d:\d\d:\d\d$/);
    expect(params['box']).toMatch(/^\d+×\d+[+-]/);
  }
});
