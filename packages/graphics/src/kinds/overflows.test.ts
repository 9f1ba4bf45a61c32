import {
  breaksOf,
  format1080p25,
  formatSquare,
  formatVertical,
  type Format,
  type Kind,
  type Payloads,
} from '@lanmu/timeline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canvasOf } from '../canvas.ts';
import { coveredZones } from '../covered-zones.ts';
import { graphicsSafe } from '../graphics-safe.ts';
import { containsRect, overlaps } from '../rect.ts';
import { samples } from '../samples.ts';
import { inkRect } from '../text/ink-rect.ts';
import { red as theme } from '../theme/red.ts';
import type { GraphicKind, LaidOut } from './graphic-kind.ts';
import { kinds } from './kinds.ts';
import { layouts } from './layouts.ts';

function laidOut<K extends Kind>(
  kind: K,
  payload: Payloads[K],
  { step = 0, format = format1080p25 }: { step?: number; format?: Format } = {},
): LaidOut {
  // Indexing a table by a type parameter gives a union; kind and payload are one pair of it.
  const layout = layouts[kind] as GraphicKind<K>['layout'];
  const breaks = breaksOf({ kind, payload, names: [] });
  return layout({ payload, breaks, step, theme, format });
}

function fields(layout: LaidOut): string[] {
  return layout.overflows.map(({ field }) => field);
}

const text = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('党建', '引领', '发展', '，', '的', '“战场”', 'APP', '127项', '王'), {
      minLength: least,
      maxLength: most,
      size: 'max',
    })
    .map((words) => words.join(''));
const short = text(1, 4);
const maybeLong = fc.oneof(text(1, 12), text(1, 60));
const heading = fc.record({
  headline: maybeLong,
  headlineLines: fc.constant(null),
  dek: maybeLong,
});
const column = fc.record({ title: short, label: fc.constant('专栏'), station: fc.option(text(1, 10)) });
const credits = fc.array(
  fc.record({
    label: fc.oneof(short, maybeLong),
    names: fc.array(text(1, 14), { minLength: 1, maxLength: 12 }),
  }),
  { maxLength: 5 },
);
const payloads: { [K in Kind]?: fc.Arbitrary<Payloads[K]> } = {
  ground: heading.map((each) => ({ ...each, states: ['alone', 'besidePoints'] })),
  bug: column.map((each) => ({ ...each, tone: 'onPaper' })),
  pointsPanel: fc.record({
    heading: fc.option(text(1, 10)),
    points: fc
      .array(fc.oneof(text(1, 6), text(1, 30)), { minLength: 1, maxLength: 7 })
      .map((texts) => texts.map((each, i) => ({ ordinal: i + 1, text: each }))),
    clears: fc.constantFrom('lowerThird', 'caption'),
  }),
  lowerThird: fc.oneof(
    fc.record({
      style: fc.constant('interviewee' as const),
      name: text(1, 16),
      organization: fc.oneof(short, text(1, 40)),
      posts: fc.array(text(1, 8), { maxLength: 6 }),
    }),
    fc.record({ style: fc.constant('crew' as const), name: text(1, 30), roleLabel: fc.constant('通讯员') }),
  ),
  caption: fc.record({ text: maybeLong }),
  ident: column,
  titleCard: fc.tuple(heading, column, credits).map(([own, of, by]) => ({ ...own, column: of, credits: by })),
  credits: fc.record({ title: maybeLong, lines: credits, closing: fc.constantFrom('', '感谢收看') }),
};
const floors = { sans500: 36, sans600: 36, sans700: 36, serif900: 72 } as const;

/** Kinds whose narrow layouts are tested where they are made. */
const landscapeOnly: readonly Kind[] = ['ground', 'pointsPanel', 'lowerThird', 'caption'];

const cases = [format1080p25, formatVertical, formatSquare].flatMap((format) =>
  (Object.keys(payloads) as (keyof typeof payloads)[])
    .filter((kind) => format === format1080p25 || !landscapeOnly.includes(kind))
    .map((kind) => ({ kind, format, name: `${kind} ${format.id}` })),
);

test.each(cases)(
  '$name: whatever it says, it fits inside graphics safe, apart and above the floors, or says what does not',
  ({ kind, format }) => {
    let fitted = 0;
    let overflowed = 0;
    const check = <K extends Kind>(own: K, payload: Payloads[K]): void => {
      for (const step of own === 'ground' ? [0, 1] : [0]) {
        const { texts, box, overflows } = laidOut(own, payload, { step, format });
        for (const { type, text: said } of texts)
          expect(type.sizePx, said).toBeGreaterThanOrEqual(/^\d+$/.test(said) ? 30 : floors[type.face]);
        if (overflows.length > 0) {
          overflowed += 1;
          continue;
        }
        fitted += 1;
        const safe = graphicsSafe(canvasOf(format));
        expect(texts.filter((each) => !containsRect(safe, inkRect(each))).map((each) => each.text)).toEqual(
          [],
        );
        const colliding = texts.filter((a, i) => texts.some((b, k) => k > i && overlaps(a.rect, b.rect)));
        expect(colliding.map((each) => each.text)).toEqual([]);
        const covered = texts.filter(({ rect }) =>
          coveredZones(canvasOf(format)).some((zone) => overlaps(zone, rect)),
        );
        expect(covered.map((each) => each.text)).toEqual([]);
        if (own !== 'ground') expect(containsRect(safe, box)).toBe(true);
      }
    };
    const arbitrary = payloads[kind] as fc.Arbitrary<Payloads[typeof kind]>;
    fc.assert(
      fc.property(arbitrary, (payload) => check(kind, payload)),
      { seed: 7, numRuns: 150 },
    );
    expect(fitted).toBeGreaterThan(10);
    if (kind !== 'bug' && kind !== 'ident') expect(overflowed).toBeGreaterThan(3);
  },
);

test('ordinary and awkward samples fit', () => {
  for (const { id, kind, payload, steps } of samples) {
    for (let step = 0; step < steps; step += 1)
      expect(fields(laidOut(kind, payload, { step })), id).toEqual([]);
  }
});

test('both tables have the same layouts', () => {
  for (const [kind, { layout }] of Object.entries(kinds))
    expect(new Map(Object.entries(layouts)).get(kind)).toBe(layout);
});

test('what does not fit is named by its field, with the room there is', () => {
  const points = Array.from({ length: 6 }, (_, i) => ({
    ordinal: i + 1,
    text: i === 2 ? '短' : '完善各项制度，健全党组织领导下的城乡社区协商长效机制',
  }));
  const panel = (clears: 'lowerThird' | 'caption') =>
    laidOut('pointsPanel', { heading: null, points, clears });
  expect(fields(panel('caption'))).toEqual([]);
  expect(fields(panel('lowerThird'))).toEqual([0, 1, 3, 4, 5].map((i) => `points[${i}].text`));
  expect(panel('lowerThird').overflows[0]).toMatchObject({ lines: 1, charsPerLine: 19 });
  const name = '阿'.repeat(30);
  const posts = ['党总支书记'.repeat(20)];
  expect(
    laidOut('lowerThird', { style: 'interviewee', name, organization: '区', posts }).overflows,
  ).toMatchObject([{ field: 'posts', lines: 1, charsPerLine: 45 }]);
  expect(laidOut('caption', { text: 'a'.repeat(60) }).overflows).toMatchObject([{ field: 'text', lines: 1 }]);
  const column = { title: '党建', label: '专栏', station: null };
  const card = (headline: string, count: number) => {
    const credits = [{ label: '记者', names: Array.from({ length: count }, () => '欧阳文静') }];
    return laidOut('titleCard', {
      column,
      headline,
      headlineLines: null,
      dek: '专访王娜',
      credits,
    });
  };
  expect(fields(card('党建引领助发展', 24))).toEqual([]);
  expect(fields(card('坚持党建引领推动民政事业发展'.repeat(5), 44))).toEqual(['credits']);
  expect(fields(card('坚持党建引领推动民政事业发展'.repeat(9), 2))).toEqual(['headline']);
  const names = Array.from({ length: 40 }, () => '欧阳文静');
  const page = { title: '党建', lines: [{ label: '记者', names }], closing: '' };
  expect(laidOut('credits', page).overflows).toMatchObject([{ field: 'lines', lines: 8 }]);
});
