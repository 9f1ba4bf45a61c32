import { breaksOf, format1080p25, formatSquare, formatVertical } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { bottomOf, overlaps, rightOf } from '../../rect.ts';
import { red } from '../../theme/red.ts';
import { pointsPanelLayout } from './layout.ts';

const oneLine = '坚持党建引领，打牢制度基础';
const twoLines = '完善各项制度，健全党组织领导下的城乡社区协商长效机制';

function layoutOf(
  count: number,
  text: string,
  heading: string | null,
  step = 0,
  clears: 'lowerThird' | 'caption' = 'caption',
  format = format1080p25,
): ReturnType<typeof pointsPanelLayout> {
  const points = Array.from({ length: count }, (_, i) => ({ ordinal: i + 1, text }));
  const payload = { heading, points, clears };
  const breaks = breaksOf({ kind: 'pointsPanel', payload, names: [] });
  return pointsPanelLayout({ payload, breaks, step, theme: red, format });
}

test('one to seven points keep above the captions, within 864 px, each text inside its row', () => {
  for (const text of [oneLine, twoLines]) {
    for (const heading of [null, '七个方面']) {
      for (let count = 1; count <= 7; count += 1) {
        const { rows } = layoutOf(count, text, heading, count - 1);
        const last = rows.at(-1)?.plate ?? { leftPx: 0, topPx: 0, widthPx: 0, heightPx: 0 };
        expect(bottomOf(last)).toBeLessThanOrEqual(868);
        for (const [i, { plate, lines, numeral }] of rows.entries()) {
          expect([plate.leftPx, rightOf(plate)]).toEqual([960, 1824]);
          for (const { rect } of [...lines, numeral]) {
            expect(rect.topPx).toBeGreaterThanOrEqual(plate.topPx);
            expect(bottomOf(rect)).toBeLessThanOrEqual(bottomOf(plate));
            expect(rightOf(rect)).toBeLessThanOrEqual(rightOf(plate));
          }
          const next = rows[i + 1]?.plate;
          if (next !== undefined) expect(overlaps(plate, next)).toBe(false);
        }
      }
    }
  }
});

test('three long or four short points clear the lower third and keep the token size', () => {
  for (const layout of [layoutOf(3, twoLines, '三个方面'), layoutOf(4, oneLine, '四个坚持')]) {
    expect(bottomOf(layout.rows.at(-1)?.plate ?? layout.box)).toBeLessThanOrEqual(700);
    expect(layout.rows[0]?.lines[0]?.type.sizePx).toBe(44);
  }
});

test('points to come show their numeral only, and rows stay where they are from step to step', () => {
  const first = layoutOf(3, oneLine, '三个方面', 0);
  const last = layoutOf(3, oneLine, '三个方面', 2);
  expect(first.rows.map(({ state }) => state)).toEqual(['on', 'next', 'next']);
  expect(last.rows.map(({ state }) => state)).toEqual(['done', 'done', 'on']);
  expect(first.texts.map(({ text }) => text)).toEqual(['三个方面', '1', oneLine, '2', '3']);
  expect(last.rows.map(({ plate }) => plate)).toEqual(first.rows.map(({ plate }) => plate));
});

test.each([format1080p25, formatVertical, formatSquare])(
  '[T11] in $id the page of the point that is on is up, with its count, and no point is lost or shown twice',
  (format) => {
    for (const count of [1, 4, 9, 30]) {
      const steps = Array.from({ length: count }, (_, step) =>
        layoutOf(count, twoLines, '各项任务', step, 'lowerThird', format),
      );
      const ordinalsOn = (layout: ReturnType<typeof layoutOf>): string[] =>
        layout.rows.map(({ numeral }) => numeral.text);
      steps.forEach((layout, step) => {
        expect(layout.overflows).toEqual([]);
        expect(layout.rows.filter(({ state }) => state === 'on').map(({ numeral }) => numeral.text)).toEqual([
          String(step + 1),
        ]);
        expect(layout.rows.map(({ plate }) => plate)).toEqual(
          steps[0]?.rows.slice(0, layout.rows.length).map(({ plate }) => plate),
        );
      });
      const pages = steps.filter(({ page }, i) => page !== steps[i - 1]?.page);
      expect(pages.flatMap(ordinalsOn)).toEqual(Array.from({ length: count }, (_, i) => String(i + 1)));
      expect(pages.map((layout) => layout.count?.text ?? null)).toEqual(
        pages.length === 1
          ? [null]
          : pages.map((layout) => {
              const [first, last] = [ordinalsOn(layout)[0], ordinalsOn(layout).at(-1)];
              return `${first === last ? first : `${first}–${last}`} / ${count}`;
            }),
      );
    }
  },
);
