import { expect, test } from 'vitest';
import { clockText } from './clock-text.ts';
import { clipToWidth, displayWidth } from './display-width.ts';
import { likelyMeant, nearest } from './nearest.ts';
import { sizeText } from './size-text.ts';
import { textTable } from './text-table.ts';

test('a table lines up by terminal cells, a Chinese character taking two', () => {
  const table = textTable(
    [
      { head: '标题', align: 'start' },
      { head: 'Size', align: 'end' },
    ],
    [
      ['民政局', '1.0 MB'],
      ['ab', '900 B'],
    ],
  );
  expect(table).toBe('标题      Size\n民政局  1.0 MB\nab       900 B');
  expect(table.split('\n').map(displayWidth)).toEqual([14, 14, 14]);
});

test('text is clipped between characters, never inside a wide one', () => {
  expect(clipToWidth('民政局', 5)).toBe('民政');
  expect(clipToWidth('𠮷a', 2)).toBe('𠮷');
});

test('durations and sizes carry over their units', () => {
  expect([0, 59.6, 61, 3599.9].map(clockText)).toEqual(['0:00', '1:00', '1:01', '1:00:00']);
  expect([0, 999, 1000, 12_345_678, 5e9].map(sizeText)).toEqual([
    '0 B',
    '999 B',
    '1.0 KB',
    '12.3 MB',
    '5.0 GB',
  ]);
});

test('a slip of the finger is recognised, another word is not', () => {
  const ids = ['dangjian-minzheng', 'dangjian-weijian'];
  expect(likelyMeant('dangjian-minzhen', ids)).toBe('dangjian-minzheng');
  expect(likelyMeant('minzheng', ids)).toBe('dangjian-minzheng');
  expect(likelyMeant('weather', ids)).toBeNull();
  expect(nearest('caption-9', ['ident-01', 'caption-09', 'caption-01'], 2)).toEqual([
    'caption-09',
    'caption-01',
  ]);
});
