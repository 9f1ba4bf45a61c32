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
import { leastPxOf } from '../fit-policy/least-px.ts';
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
  step = 0,
  format: Format = format1080p25,
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
      .array(fc.oneof(text(1, 6), text(1, 30)), { minLength: 1, maxLength: 12 })
      .map((texts) => texts.map((each, i) => ({ ordinal: i + 1, text: each }))),
    clears: fc.constantFrom('lowerThird', 'caption'),
  }),
  lowerThird: fc.oneof(
    fc.record({
      style: fc.constant('interviewee' as const),
      name: text(1, 16),
      organization: fc.oneof(short, text(1, 40)),
      posts: fc.array(fc.oneof(text(1, 8), text(1, 40)), { maxLength: 6 }),
    }),
    fc.record({ style: fc.constant('crew' as const), name: text(1, 30), roleLabel: fc.constant('通讯员') }),
  ),
  caption: fc.record({ text: maybeLong }),
  ident: column,
  titleCard: fc.tuple(heading, column, credits).map(([own, of, by]) => ({ ...own, column: of, credits: by })),
  credits: fc.record({ title: maybeLong, lines: credits, closing: fc.constantFrom('', '感谢收看') }),
};

const cases = (Object.keys(payloads) as (keyof typeof payloads)[]).flatMap((kind) =>
  [format1080p25, formatVertical, formatSquare].map((format) => ({
    kind,
    format,
    name: `${kind} in ${format.id}`,
  })),
);

test.each(cases)(
  '$name: whatever it says, it fits inside graphics safe, apart and above the floors, or says what does not',
  ({ kind, format }) => {
    let fitted = 0;
    let overflowed = 0;
    const canvas = canvasOf(format);
    const safe = graphicsSafe(canvas);
    const check = <K extends Kind>(own: K, payload: Payloads[K]): void => {
      for (const step of [0, 1]) {
        const { texts, box, overflows } = laidOut(own, payload, step, format);
        for (const { type, field, text: said } of texts)
          expect(type.sizePx, said).toBeGreaterThanOrEqual(leastPxOf(field, type.face));
        if (overflows.length > 0) {
          overflowed += 1;
          continue;
        }
        fitted += 1;
        expect(texts.filter((each) => !containsRect(safe, inkRect(each))).map((each) => each.text)).toEqual(
          [],
        );
        const colliding = texts.filter((a, i) => texts.some((b, k) => k > i && overlaps(a.rect, b.rect)));
        expect(colliding.map((each) => each.text)).toEqual([]);
        const isOver = !['ground', 'ident', 'titleCard', 'credits'].includes(own);
        if (own !== 'ground') expect(containsRect(safe, box)).toBe(true);
        for (const rect of isOver ? [box] : texts.map(inkRect))
          expect(coveredZones(canvas).some((zone) => overlaps(zone, rect))).toBe(false);
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
  for (const { kind, format } of cases)
    for (const { id, payload, steps } of samples.filter((sample) => sample.kind === kind))
      for (let step = 0; step < steps; step += 1) {
        // Captions are cut to what a line of their format holds; what narrow pictures cannot hold, layouts.test lists.
        if (format !== format1080p25 && /^(?:caption-long|title-card-long|credits-many)$/.test(id)) continue;
        expect(fields(laidOut(kind, payload, step, format)), `${id} in ${format.id}`).toEqual([]);
      }
});

test('both tables have the same layouts', () => {
  for (const [kind, { layout }] of Object.entries(kinds))
    expect(new Map(Object.entries(layouts)).get(kind)).toBe(layout);
});

test('what does not fit is named by its field, with the room there is', () => {
  const long = { ordinal: 2, text: '完善各项制度，健全长效机制，'.repeat(8) };
  const points = [{ ordinal: 1, text: '短' }, long, { ordinal: 3, text: '短' }];
  const panel = laidOut('pointsPanel', { heading: null, points, clears: 'lowerThird' });
  expect(panel.overflows).toMatchObject([{ field: 'points[1].text', lines: 2, charsPerLine: 19 }]);
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
