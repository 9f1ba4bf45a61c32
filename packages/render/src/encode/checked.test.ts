import { AVERROR_ENOSPC } from 'node-av';
import { expect, test } from 'vitest';
import { checked } from './checked.ts';

test('no room names the file that was written; other failures name what was done', () => {
  expect(checked(3, 'write MP4')).toBe(3);
  expect(() => checked(AVERROR_ENOSPC, 'write MP4', 'a.mp4')).toThrow('disk-full, path: a.mp4');
  expect(() => checked(AVERROR_ENOSPC, 'allocate')).toThrow('media-failed, reason: allocate');
});
