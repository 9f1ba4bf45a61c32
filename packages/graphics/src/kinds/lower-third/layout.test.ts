import { breaksOf, format1080p25, formatSquare, formatVertical } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import { bottomOf } from '../../rect.ts';
import { red } from '../../theme/red.ts';
import { lowerThirdLayout } from './layout.ts';

function layoutOf(
  name: string,
  organization: string,
  posts: string[],
  step = 0,
  format = format1080p25,
): ReturnType<typeof lowerThirdLayout> {
  const payload = { style: 'interviewee', name, organization, posts } as const;
  const breaks = breaksOf({ kind: 'lowerThird', payload, names: [name, organization, ...posts] });
  return lowerThirdLayout({ payload, breaks, step, theme: red, format });
}

const longestName = '阿卜杜热西提·买买提尼亚孜·阿卜杜克里木·吐尔逊托合提·艾合';

test('the bottom edge is 868 whatever stands on it', () => {
  for (const layout of [
    layoutOf('王娜', '区民政局', ['党组书记', '局长']),
    layoutOf(longestName, '区民政局', ['局长']),
    layoutOf('姚秀国', '枣庄市市中区税郭镇三屯村', ['党总支书记', '村委会主任', '理事长', '人大代表']),
  ]) {
    expect(bottomOf(layout.edge)).toBe(868);
    expect(bottomOf(layout.white?.plate ?? layout.brand.plate)).toBe(868);
  }
});

test('posts that fit stay on one line; more than twenty characters break after the organization', () => {
  const texts = (layout: ReturnType<typeof lowerThirdLayout>): string[] =>
    layout.white?.lines.map(({ text }) => text) ?? [];
  expect(texts(layoutOf('姚秀国', '税郭镇三屯村', ['党总支书记', '村委会主任']))).toEqual([
    '税郭镇三屯村党总支书记、村委会主任',
  ]);
  const long = layoutOf('姚秀国', '枣庄市市中区税郭镇三屯村', ['党总支书记', '村委会主任', '区人大代表']);
  expect(texts(long)).toEqual(['枣庄市市中区税郭镇三屯村', '党总支书记、村委会主任、区人大代表']);
  expect(long.white?.lines[0]?.type.sizePx).toBeGreaterThanOrEqual(36);
});

test('a name is one line, thirty characters long as well', () => {
  expect(layoutOf(longestName, '区民政局', ['局长']).brand.lines.map(({ text }) => text)).toEqual([
    longestName,
  ]);
});

test('whatever fits keeps below y 720, where the shadows of the headline plate and of the points panel end', () => {
  const posts = ['局长', '党总支书记', '股份经济合作社理事长', '区人大代表', '村委会主任'];
  for (const name of ['王娜', '买买提'.repeat(3), longestName]) {
    for (let count = 0; count <= posts.length; count += 1) {
      const { box, overflows } = layoutOf(name, '枣庄市市中区税郭镇三屯村', posts.slice(0, count));
      expect(overflows.length === 0 ? box.topPx : 720, `${name} ${count}`).toBeGreaterThanOrEqual(720);
      if (count < 5) expect(overflows).toEqual([]);
    }
  }
});

test('nothing to say beside the name is no plate', () => {
  expect(layoutOf('王娜', '', []).white).toBeNull();
});

test.each([format1080p25, formatVertical, formatSquare])(
  '[T10] in $id pages of posts keep the plates at their height, and show each post whole and once',
  (format) => {
    const posts = [
      '党总支书记',
      '村委会主任',
      '股份经济合作社理事长',
      '区人大代表',
      '市劳动模范',
      '区工商联副主席',
    ];
    const pages = [0, 1].map((step) => layoutOf('姚秀国', '枣庄市市中区税郭镇三屯村', posts, step, format));
    const [first, second] = pages.map(({ white }) => white?.lines.map(({ text }) => text).join('') ?? '');
    expect(first).toBe('枣庄市市中区税郭镇三屯村党总支书记、村委会主任、股份经济合作社理事长、区人大代表');
    expect(second).toBe('市劳动模范、区工商联副主席');
    expect(pages[1]?.brand).toEqual(pages[0]?.brand);
    expect(pages[1]?.white?.plate.heightPx).toBe(pages[0]?.white?.plate.heightPx);
    for (const { overflows } of pages) expect(overflows).toEqual([]);
  },
);

test('a two-character name is set as any other: spaced, never padded to three', () => {
  const widthOf = (name: string): number => layoutOf(name, '', []).brand.lines[0]?.rect.widthPx ?? 0;
  const { spacingEm } = red.type.name;
  const [{ sizePx }] = fitPolicy.landscape.name;
  expect(widthOf('王娜')).toBeCloseTo((2 + spacingEm) * sizePx);
  expect(widthOf('姚秀国')).toBeCloseTo((3 + 2 * spacingEm) * sizePx);
});
