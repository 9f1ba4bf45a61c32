import { library, type Column, type Finding } from '@lanmu/content';
import { packTones, unpackTones, type LogoTone } from '@lanmu/graphics';
import { format1080p25 as format, studioVariables } from '@lanmu/timeline';
import { afterEach, expect, test, vi } from 'vitest';
import { examineDraft } from './examine-draft.ts';

vi.mock('remotion', () => ({ staticFile: (path: string) => `/static/${path}` }));
afterEach(() => vi.unstubAllEnvs());

const [listed] = library.columns;
const interviews = library.interviews.slice(0, 1);
if (listed === undefined) throw new Error('The library is empty.');
const column: Column = { ...listed, logo: 'logo.png' };

function found(
  tones: readonly LogoTone[],
  findings: readonly Finding[] = [],
): { shown: number; codes: string[] } {
  vi.stubEnv(studioVariables.logoOf(column.id), JSON.stringify({ tones: packTones(tones), findings }));
  const examined = examineDraft({ kind: 'interview', column, interviews, format, found: [] });
  return {
    shown: Object.keys(examined.timeline?.assets ?? {}).length,
    codes: [...new Set(examined.findings.map(({ code, severity }) => `${severity} ${code}`))],
  };
}

test('a logo that stands out from nothing is warned of beside the picture, and one that was refused is not shown', () => {
  expect(found([{ rgb: [187, 17, 34], share: 1 }])).toEqual({ shown: 1, codes: ['warning logo-faint'] });
  expect(
    found([
      { rgb: [255, 255, 255], share: 0.5 },
      { rgb: [0, 0, 0], share: 0.5 },
    ]),
  ).toEqual({ shown: 1, codes: [] });
  const refused: Finding = {
    code: 'logo-not-png',
    severity: 'error',
    where: `${column.id}: logo`,
    params: { file: 'logo.png' },
  };
  expect(found([], [refused])).toEqual({ shown: 0, codes: ['error logo-not-png'] });
});

test('a column with a theme nobody has is told beside the picture, not thrown', () => {
  const { timeline, findings } = examineDraft({
    kind: 'interview',
    column: { ...column, theme: 'purple' },
    interviews,
    format,
    found: [],
  });
  expect(timeline).toBeNull();
  expect(findings.map(({ code, where }) => `${code} ${where}`)).toEqual([
    `theme-unknown ${column.id}: theme`,
  ]);
});

test('the colours of a logo come out of the environment as they went in, also all there can be', () => {
  const all = Array.from({ length: 16 ** 3 }, (_, i): LogoTone => {
    const value = (place: number): number => (Math.floor(i / 16 ** place) % 16) * 17;
    return { rgb: [value(2), value(1), value(0)], share: 1 / 16 ** 3 };
  });
  const packed = packTones(all);
  expect(packed.length).toBeLessThan(32_767);
  const back = unpackTones(packed);
  expect(back.map(({ rgb }) => rgb)).toEqual(all.map(({ rgb }) => rgb));
  for (const { share } of back) expect(share).toBeCloseTo(1 / 16 ** 3, 6);
});
