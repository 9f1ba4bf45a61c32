import { format1080p25 as format, screenAt } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { layouts } from '../kinds/layouts.ts';
import { sampleTimeline } from '../sample-timeline.ts';
import { samples } from '../samples.ts';
import { themeNamed } from '../theme/themes.ts';
import type { ShownText } from '@lanmu/timeline';
import { compareShown } from './compare-shown.ts';

const sample = samples.find(({ id }) => id === 'lower-third-posts');
if (sample === undefined) throw new Error('The sample is gone.');
const timeline = sampleTimeline(sample, { theme: 'red', format });
const frame = timeline.lengthFrames - 20;

/** What a browser would show that keeps to the layouts: every character as wide as its share of the line. */
const shown: readonly ShownText[] = screenAt(timeline, frame).items.flatMap((item) => {
  const layout = layouts[item.kind] as (options: object) => ReturnType<(typeof layouts)['bug']>;
  const { payload, breaks, step } = item;
  const { texts } = layout({ payload, breaks, step, theme: themeNamed('red'), format });
  return texts.map(({ text, type, rect }): ShownText => {
    const characters = Array.from(text);
    const widthPx = (rect.widthPx + type.spacingEm * type.sizePx) / characters.length;
    return {
      text,
      characters: characters.map((character, i) => ({
        character,
        rects: [
          {
            leftPx: rect.leftPx + i * widthPx,
            topPx: rect.topPx,
            rightPx: rect.leftPx + (i + 1) * widthPx,
            bottomPx: rect.topPx + rect.heightPx,
          },
        ],
      })),
    };
  });
});

type Rect = ShownText['characters'][number]['rects'][number];

/** The first text changed, rectangle by rectangle. */
function changed(change: (rect: Rect, i: number) => Rect): ShownText[] {
  return shown.map((text, k) =>
    k > 0
      ? text
      : {
          ...text,
          characters: text.characters.map(({ character, rects }, i) => ({
            character,
            rects: rects.map((rect) => change(rect, i)),
          })),
        },
  );
}

const codes = (texts: readonly ShownText[]): string[] =>
  compareShown({ timeline, frame, shown: texts }).map(({ code }) => code);

test('what a browser shows as it was laid out is no fault', () => {
  expect(shown.length).toBeGreaterThan(3);
  expect(codes(shown)).toEqual([]);
});

test.each([
  ['line-not-shown', shown.slice(1)],
  ['line-elsewhere', changed((rect) => ({ ...rect, leftPx: rect.leftPx + 3, rightPx: rect.rightPx + 3 }))],
  ['line-wider', changed((rect, i) => (i < 2 ? rect : { ...rect, rightPx: rect.rightPx + 9 }))],
  ['line-wraps', changed((rect, i) => (i < 2 ? rect : { ...rect, topPx: rect.topPx + 90 }))],
  ['text-not-laid-out', [...shown, ...shown.slice(0, 1)]],
] as const)('%s is told, with its place', (code, texts) => {
  const faults = compareShown({ timeline, frame, shown: texts });
  expect(faults.map((fault) => fault.code)).toEqual([code]);
  expect(faults[0]?.params['at']).toMatch(/^\d\d:\d\d:\d\d:\d\d$/);
});
