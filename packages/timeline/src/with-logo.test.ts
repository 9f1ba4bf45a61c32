import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { changeFrames } from './change-frames.ts';
import { compileSegment } from './compile-segment.ts';
import { format1080p25 as format } from './format.ts';
import type { Logo } from './logo.ts';
import { screenAt } from './screen-at.ts';
import { screenFingerprint } from './screen-fingerprint.ts';

const [first] = library.columns;
if (first === undefined) throw new Error('The library is empty.');
const column = { ...first, station: '枣庄市市中区融媒体中心' };

function compiled(logo: Logo | null) {
  const [interview] = library.interviews;
  if (interview === undefined) throw new Error('The library is empty.');
  return compileSegment({ interview, column, format, logo }).timeline;
}

const logo = { id: 'd1', url: 'data:image/png;base64,AAAA' };

test('[T6] a logo is on ident, title card and bug, by its id: another one makes other pictures of these alone', () => {
  const one = compiled(logo);
  const other = compiled({ ...logo, id: 'd2' });
  const differing = new Set<string>();
  for (const frame of changeFrames(one)) {
    const [a, b] = [screenAt(one, frame), screenAt(other, frame)];
    a.items.forEach((item, i) => {
      if (JSON.stringify(item) !== JSON.stringify(b.items[i])) differing.add(item.kind);
    });
    expect(screenFingerprint(a)).not.toContain('base64');
  }
  expect([...differing].toSorted()).toEqual(['bug', 'ident', 'titleCard']);
  expect(one.assets).toEqual({ d1: logo.url });
});

test('a logo takes the place of the name of the station in the corner; the ident keeps both', () => {
  const stations = compiled(logo).cues.flatMap(({ kind, payload }) => {
    if (kind === 'bug' || kind === 'ident') return [[kind, 'station' in payload && payload.station]];
    return kind === 'titleCard' ? [[kind, 'column' in payload && payload.column.station]] : [];
  });
  expect(stations).toEqual([
    ['ident', column.station],
    ['titleCard', null],
    ['bug', null],
  ]);
});

test('without a logo nothing is said of one', () => {
  const plain = JSON.stringify(compiled(null));
  expect(plain).not.toContain('"logo"');
  expect(plain).not.toContain('"assets"');
});
