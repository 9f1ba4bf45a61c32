import { expect, test } from 'vitest';
import { isSpokenMarker } from './spoken-marker.ts';

test.each([
  '一是',
  '二要',
  '一是：',
  '第一，',
  '第三：',
  '第一阶段，',
  '第二步',
  '第三个方面是',
  '其一，',
  '首先，',
  '然后，',
])('[T7] %s is spoken', (marker) => {
  expect(isSpokenMarker(marker)).toBe(true);
});

test.each(['1、', '1.', '（1）', '①', '一、', '（一）', '十二、'])('[T7] %s is shown only', (marker) => {
  expect(isSpokenMarker(marker)).toBe(false);
});
