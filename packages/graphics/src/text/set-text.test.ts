import { lineBreaks, type Face } from '@lanmu/typeset';
import { expect, test } from 'vitest';
import { red } from '../theme/red.ts';
import { setText } from './set-text.ts';
import type { Setting, Settings } from './setting.ts';

const text = '努力擦亮“大爱民政、暖心民政”特色党建品牌';
const handLines = ['努力擦亮', '“大爱民政、暖心民政”特色党建品牌'];
const breaks = Object.fromEntries(
  [text, ...handLines].map((each) => [each, lineBreaks({ text: each, names: [] })]),
);
const base = { text, handLines, breaks, type: red.type.headline };

test('lines set by hand stay, in the largest size that holds them', () => {
  const settings = [
    { sizePx: 120, maxLines: 2 },
    { sizePx: 96, maxLines: 2 },
  ] as const;
  const set = setText({ ...base, settings, widthPx: 1700 });
  expect(set).toMatchObject({ lines: handLines, fits: true, type: { sizePx: 96 } });
  expect(setText({ ...base, handLines: null, settings, widthPx: 1700 }).lines).not.toEqual(handLines);
});

test('where a hand-set line is too wide it is broken further, never joined with its neighbour', () => {
  const { lines, fits } = setText({ ...base, settings: [{ sizePx: 84, maxLines: 4 }], widthPx: 700 });
  expect(fits).toBe(true);
  expect(lines[0]).toBe('努力擦亮');
  expect(lines.join('')).toBe(text);
});

test('more hand-set lines than a setting holds do not fit it', () => {
  expect(setText({ ...base, settings: [{ sizePx: 40, maxLines: 1 }], widthPx: 1700 }).fits).toBe(false);
});

test('a text is set smaller to spare a bad line end, and never in another face', () => {
  const words = '家门口就能看上三甲医院专家门诊';
  const type = red.type.headline;
  const setting = (sizePx: number, face: Face = type.face): Setting => ({ sizePx, maxLines: 2, face });
  const set = (...settings: Settings): number =>
    setText({
      text: words,
      breaks: { [words]: [{ at: 7, penalty: 90 }] },
      type,
      settings,
      widthPx: 16 * 60,
    }).type.sizePx;
  expect(set(setting(72), setting(60))).toBe(60);
  expect(set(setting(72), setting(60, 'sans700'))).toBe(72);
  expect(set(setting(72), setting(56))).toBe(72);
});
