import type { Interview } from '@lanmu/content';
import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { compileSegment } from './compile-segment.ts';
import { format1080p25 as format } from './format.ts';

const [column] = library.columns;
const [real] = library.interviews;
if (column === undefined || real === undefined) throw new Error('The library is empty.');

/** One answer of these points, each a headline and as many sentences as it says. */
function pointsOf(...points: { headline: string; sentences: number }[]): Interview {
  const [, turn] = real?.script.turns ?? [];
  if (real === undefined || turn === undefined) throw new Error('The interview is gone.');
  const blocks = points.map(({ headline, sentences }, i) => ({
    kind: 'point' as const,
    id: `q${i}`,
    ordinal: i + 1,
    marker: null,
    headline,
    body: Array.from({ length: sentences }, () => '我们把这项工作认真做好。'),
  }));
  const direction = { pointsHeading: null, pace: 1, pointWordings: {}, headlineLines: null };
  return { ...real, script: { credits: [], turns: [{ ...turn, blocks }] }, direction };
}

function compile(interview: Interview) {
  if (column === undefined) throw new Error('The column is gone.');
  return compileSegment({ interview, column, format });
}

test('[T11] a point that is on for less than max(2, 0.5 + N/5) s, or 3 s for the last, is found', () => {
  const found = (interview: Interview): unknown[] =>
    compile(interview)
      .findings.filter(({ code }) => code === 'point-short')
      .map(({ where, params }) => [where, params['frames'], params['wantedFrames']]);
  const path = 'dangjian-minzheng: script.turns[0].blocks';
  // 4 syllables are 1.04 s and 0.35 s after the sentence.
  expect(
    found(pointsOf({ headline: '打牢基础。', sentences: 0 }, { headline: '建强队伍。', sentences: 2 })),
  ).toEqual([[`${path}[0].headline`, 35, 50]]);
  expect(
    found(pointsOf({ headline: '打牢基础。', sentences: 1 }, { headline: '建强队伍。', sentences: 0 })),
  ).toEqual([[`${path}[1].headline`, expect.any(Number), 75]]);
  expect(
    found(pointsOf({ headline: '打牢基础。', sentences: 1 }, { headline: '建强队伍。', sentences: 2 })),
  ).toEqual([]);
});

test('[T11] points are counted only when nobody could follow them', () => {
  const codes = (count: number): string[] =>
    compile(
      pointsOf(...Array.from({ length: count }, () => ({ headline: '打牢基础。', sentences: 2 }))),
    ).findings.map(({ code }) => code);
  expect(codes(9)).toEqual([]);
  expect(codes(31)).toEqual(['points-too-many']);
});

test('[T11] a panel that is up together with a lower third is told to clear it, another only the captions', () => {
  const clears = (interview: Interview): unknown[] =>
    compile(interview).timeline.cues.flatMap((cue) =>
      cue.kind === 'pointsPanel' ? [cue.payload.clears] : [],
    );
  expect(clears(pointsOf({ headline: '打牢基础。', sentences: 2 }))).toEqual(['lowerThird']);
  expect(clears(real)).toEqual(['caption']);
});

test('[T11] points of two speakers, and points that count from one again, have a panel for each list', () => {
  const { script, ...rest } = pointsOf(
    ...['修路', '通水', '建厂', '种树'].map((headline) => ({
      headline: `${headline}，一件一件办好。`,
      sentences: 2,
    })),
  );
  const [turn] = script.turns;
  const other = rest.people.find(({ id }) => id !== turn?.speaker);
  if (turn === undefined || other === undefined) throw new Error('The interview is gone.');
  const numbered = (ordinals: readonly number[], from: number): typeof turn.blocks =>
    turn.blocks
      .slice(from, from + ordinals.length)
      .map((block, i) => (block.kind === 'point' ? { ...block, ordinal: ordinals[i] ?? 0 } : block));
  const panels = (turns: Interview['script']['turns']): unknown[] =>
    compile({
      ...rest,
      script: { credits: [], turns },
      direction: { ...rest.direction, pointsHeading: '两件事' },
    }).timeline.cues.flatMap((cue) =>
      cue.kind === 'pointsPanel'
        ? [
            [
              cue.payload.heading,
              cue.payload.points.map(({ ordinal, text }) => `${ordinal} ${text.slice(0, 2)}`),
              cue.stepFrames.length,
            ],
          ]
        : [],
    );
  const twoLists = [
    ['两件事', ['1 修路', '2 通水'], 2],
    [null, ['1 建厂', '2 种树'], 2],
  ];
  expect(
    panels([
      { ...turn, blocks: numbered([1, 2], 0) },
      { ...turn, id: 't9', speaker: other.id, blocks: numbered([1, 2], 2) },
    ]),
  ).toEqual(twoLists);
  expect(panels([{ ...turn, blocks: [...numbered([1, 2], 0), ...numbered([1, 2], 2)] }])).toEqual(twoLists);
  // The same speaker numbers on: one list, its panel back with the earlier points done.
  const asked = { kind: 'statement' as const, id: 's9', paragraphs: ['还有呢？'] };
  expect(panels([{ ...turn, blocks: [...numbered([1, 2, 3], 0), asked, ...numbered([4], 3)] }])).toEqual([
    ['两件事', ['1 修路', '2 通水', '3 建厂', '4 种树'], 3],
    ['两件事', ['1 修路', '2 通水', '3 建厂', '4 种树'], 4],
  ]);
});
