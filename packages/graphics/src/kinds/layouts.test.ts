import {
  breaksOf,
  captionProfileOf,
  format1080p25,
  format2160p25,
  formatSquare,
  formatVertical,
  type Format,
  type Kind,
  type ScreenItem,
} from '@lanmu/timeline';
import { captionLength } from '@lanmu/typeset';
import { expect, test } from 'vitest';
import { canvasOf } from '../canvas.ts';
import { coveredZones } from '../covered-zones.ts';
import { leastPxOf } from '../fit-policy/least-px.ts';
import { graphicsSafe } from '../graphics-safe.ts';
import { containsRect, overlaps } from '../rect.ts';
import { sampleNames, samples, type Sample } from '../samples.ts';
import { inkRect } from '../text/ink-rect.ts';
import { red } from '../theme/red.ts';
import type { GraphicKind, LaidOut } from './graphic-kind.ts';
import { kinds } from './kinds.ts';

const fullFrame: readonly Kind[] = ['ground', 'backdrop'];

function layoutOf(sample: Sample, step: number, format = format1080p25): LaidOut {
  // A sample's kind and payload belong together; TypeScript cannot follow the pair through the registry.
  const kind = kinds[sample.kind] as unknown as GraphicKind<Kind>;
  const payload = sample.payload as ScreenItem['payload'];
  const breaks = breaksOf({ kind: sample.kind, payload, names: sampleNames });
  return kind.layout({ payload, breaks, step, theme: red, format });
}

/** What a narrow picture cannot hold, and says: a name of thirty characters, which no line may break. */
const tooLong: Readonly<Record<string, readonly string[]>> = {
  'title-card-long vertical': ['credits[1].names[1]'],
  'title-card-long square': ['headline', 'credits[1].names[1]'],
  'credits-many vertical': ['lines[2].names[0]'],
  'credits-many square': ['lines[2].names[0]'],
};
const formats = [format1080p25, formatVertical, formatSquare];

/** Whether the timeline would make this of a format: captions are cut to what a line of it holds. */
function comesIn(sample: Sample, format: Format): boolean {
  if (sample.kind !== 'caption') return true;
  return captionLength(sample.payload.text) <= captionProfileOf(format).hardChars;
}

const cases = samples.flatMap((sample) =>
  formats
    .filter((format) => comesIn(sample, format))
    .flatMap((format) =>
      Array.from({ length: sample.steps }, (_, step) => ({
        name: `${sample.id} step ${step} in ${format.id}`,
        sample,
        step,
        format,
      })),
    ),
);

test.each(cases)(
  '$name keeps every line inside graphics safe, off what apps cover, and apart from the others',
  ({ sample, step, format }) => {
    const canvas = canvasOf(format);
    const { box, texts, overflows } = layoutOf(sample, step, format);
    const said = tooLong[`${sample.id} ${format.id}`] ?? [];
    expect(overflows.map(({ field }) => field)).toEqual(said);
    if (said.length > 0) return;
    const outside = texts.filter((placed) => !containsRect(graphicsSafe(canvas), inkRect(placed)));
    expect(outside.map(({ text }) => text)).toEqual([]);
    const covered = texts.filter(({ rect }) => coveredZones(canvas).some((zone) => overlaps(zone, rect)));
    expect(covered.map(({ text }) => text)).toEqual([]);
    const colliding = texts.filter((a, i) => texts.some((b, k) => k > i && overlaps(a.rect, b.rect)));
    expect(colliding.map(({ text }) => text)).toEqual([]);
    const isFull = fullFrame.includes(sample.kind);
    const room = isFull ? { leftPx: 0, topPx: 0, ...canvas } : graphicsSafe(canvas);
    expect(containsRect(room, box)).toBe(true);
    // Cards stand over a backdrop that fills the frame; their box is mostly empty.
    const isCard = ['ident', 'titleCard', 'credits'].includes(sample.kind);
    if (!isFull && !isCard) expect(coveredZones(canvas).filter((zone) => overlaps(zone, box))).toEqual([]);
  },
);

test.each(cases)('$name keeps each field to its floor', ({ sample, step, format }) => {
  const small = layoutOf(sample, step, format).texts.filter(
    ({ field, type }) => type.sizePx < leastPxOf(field, type.face),
  );
  expect(small.map(({ text, type }) => `${text} ${type.sizePx}`)).toEqual([]);
});

test('a layout is in design pixels: twice the raster changes nothing', () => {
  for (const { sample, step, format } of cases) {
    if (format !== format1080p25) continue;
    expect(layoutOf(sample, step, format2160p25)).toEqual(layoutOf(sample, step));
  }
});

test('whatever a payload says is laid out, character by character', () => {
  const plain = (text: string): string => text.replace(/\s/gu, '');
  for (const { sample, format } of cases.filter(({ step }) => step === 0)) {
    // Together the steps say everything: each shows its page of points or posts.
    const steps = Array.from({ length: sample.steps }, (_, step) => layoutOf(sample, step, format));
    const said = plain(
      steps
        .flatMap(({ texts }) => texts)
        .map(({ text }) => text)
        .join(''),
    );
    const leaves = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
    };
    const { payload } = sample;
    const words = leaves(payload).filter(
      (word) =>
        ![
          'alone',
          'besidePoints',
          'onPaper',
          'onPicture',
          'interviewee',
          'crew',
          'caption',
          'lowerThird',
        ].includes(word),
    );
    expect(words.filter((word) => !said.includes(plain(word)))).toEqual([]);
  }
});
