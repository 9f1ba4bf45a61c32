import { expect, test } from 'vitest';
import { screenFingerprint } from './screen-fingerprint.ts';
import type { Screen } from './screen.ts';

const screen: Screen = {
  theme: 'red-gold',
  format: '1080p25',
  items: [
    { kind: 'caption', payload: { text: '观众朋友' }, phase: { name: 'hold' }, step: 0, stepProgress: 1 },
  ],
};

test('[T6] the order of keys is nothing, every value is something', () => {
  const reordered: Screen = { items: screen.items, format: '1080p25', theme: 'red-gold' };
  expect(screenFingerprint(reordered)).toBe(screenFingerprint(screen));
  const others: Screen[] = [
    { ...screen, theme: 'blue' },
    { ...screen, format: '1080i25' },
    { ...screen, items: [] },
    { ...screen, items: screen.items.map((item) => ({ ...item, stepProgress: 0.5 })) },
    { ...screen, items: screen.items.map((item) => ({ ...item, phase: { name: 'out', progress: 0.5 } })) },
    { ...screen, items: [...screen.items, ...screen.items] },
  ];
  const prints = [screen, ...others].map(screenFingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});
