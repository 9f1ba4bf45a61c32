import { library } from '@lanmu/content';
import { samples, themes } from '@lanmu/graphics';
import { episodeId } from '@lanmu/timeline';
import { expect, test } from 'vitest';

test('composition ids are unique and made of what Remotion allows', () => {
  const ids = [
    'lanmu-segment',
    'lanmu-sheet',
    ...library.interviews.map((interview) => interview.id),
    ...library.columns.map(episodeId),
    ...themes.flatMap((theme) => samples.map((sample) => `graphic-${theme.name}-${sample.id}`)),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-zA-Z0-9-]+$/.test(id))).toEqual([]);
});
