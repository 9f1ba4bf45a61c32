import { library, type Interview } from '@lanmu/content';
import {
  auditTimeline,
  layouts,
  overlaps,
  themeNamed,
  type LaidOut,
  type Rect,
} from '@lanmu/graphics/layout';
import {
  compileSegment,
  format1080p25,
  formatSquare,
  formatVertical,
  type Cue,
  type Timeline,
} from '@lanmu/timeline';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const [column] = library.columns;
if (column === undefined) throw new Error('The library is empty.');

const names = ['王娜', '石群', '阿卜杜热西提·买买提尼亚孜·阿卜杜克里木', '欧阳文静'];
const wordings = [
  '坚持党建引领',
  '坚持党建引领，打牢制度基础',
  '完善各项制度，健全党组织领导下的城乡社区协商长效机制',
];
const manyPosts = ['党总支书记', '村委会主任', '区人大代表', '股份经济合作社理事长'];
const postsOf = [['局长'], manyPosts, [...manyPosts, '市劳动模范', '区工商联副主席']];
const formats = [format1080p25, formatVertical, formatSquare];

const turn = fc.record({
  speaker: fc.nat({ max: names.length - 1 }),
  blocks: fc.array(
    fc.record({
      isPoint: fc.boolean(),
      wording: fc.nat({ max: wordings.length - 1 }),
      said: fc.nat({ max: 12 }),
    }),
    { minLength: 1, maxLength: 4, size: 'max' },
  ),
});

/** Interviews whose turns open with points or statements, short and long, by people with and without posts. */
const interviews: fc.Arbitrary<Interview> = fc
  .record({
    turns: fc.array(turn, { minLength: 1, maxLength: 4 }),
    ranks: fc.array(fc.option(fc.nat({ max: postsOf.length - 1 })), {
      minLength: names.length,
      maxLength: names.length,
    }),
    heading: fc.option(fc.constant('七个方面全面发力')),
    pace: fc.constantFrom(0.5, 1, 2),
  })
  .map(({ turns, ranks, heading, pace }): Interview => {
    let ordinal = 0;
    return {
      id: 'sample',
      column: column.id,
      headline: '党建引领助发展 凝心聚力向未来',
      dek: '专访区民政局局长王娜',
      people: names.map((name, i) => {
        const rank = ranks[i] ?? null;
        const organization = rank === null ? null : '枣庄市市中区税郭镇三屯村';
        return {
          id: `p${i}`,
          name,
          roles: ['interviewee'],
          organization,
          posts: rank === null ? [] : (postsOf[rank] ?? []),
        };
      }),
      script: {
        credits: [],
        turns: turns.map(({ speaker, blocks }, t) => ({
          id: `t${t}`,
          speaker: `p${speaker}`,
          role: 'interviewee',
          attribution: names[speaker] ?? '',
          blocks: blocks.map(({ isPoint, wording, said }, b) => {
            const id = `b${t}-${b}`;
            const text = `${wordings[wording]}。`;
            const body = Array.from({ length: said }, () => '我们继续把这项工作做好。');
            if (!isPoint) return { kind: 'statement', id, paragraphs: [text, ...body] };
            ordinal += 1;
            return { kind: 'point', id, ordinal, marker: '一是', headline: text, body };
          }),
        })),
      },
      direction: { pointsHeading: heading, pace, pointWordings: {}, headlineLines: null },
    };
  });

/** The boxes of a cue on its steps: pages of points and posts may differ. */
function boxesOf(cue: Cue, timeline: Timeline): Rect[] {
  const layout = layouts[cue.kind] as (options: object) => LaidOut;
  const { format } = timeline;
  const theme = themeNamed(timeline.theme);
  return cue.stepFrames.map(
    (_, step) => layout({ payload: cue.payload, breaks: cue.breaks, step, theme, format }).box,
  );
}

/** Pairs of the body's graphics that are up at the same time and at the same place. */
function collisions(timeline: Timeline): string[] {
  const body = timeline.cues.filter(({ layer }) =>
    ['bug', 'pointsPanel', 'lowerThird', 'caption'].includes(layer),
  );
  const placed = body.map((cue) => ({ cue, boxes: boxesOf(cue, timeline) }));
  return placed.flatMap((a, i) =>
    placed
      .slice(i + 1)
      .filter(
        (b) =>
          a.cue.inFrame < b.cue.outFrame &&
          b.cue.inFrame < a.cue.outFrame &&
          a.boxes.some((one) => b.boxes.some((other) => overlaps(one, other))),
      )
      .map((b) => `${a.cue.id} and ${b.cue.id}`),
  );
}

test.each(formats)(
  '[T10][T11] no two graphics over the ground are up at the same time and place in $id',
  { timeout: 60_000 },
  (format) => {
    let together = 0;
    let refused = 0;
    fc.assert(
      fc.property(interviews, (interview) => {
        const { timeline, findings } = compileSegment({ interview, column, format });
        if (findings.some(({ severity }) => severity === 'error')) return;
        const panels = timeline.cues.filter(({ kind }) => kind === 'pointsPanel');
        const meets = timeline.cues.some(
          ({ kind, inFrame, outFrame }) =>
            kind === 'lowerThird' &&
            panels.some((panel) => panel.inFrame < outFrame && inFrame < panel.outFrame),
        );
        if (meets) together += 1;
        // What cannot hold is an error of the audit, and is not drawn.
        if (auditTimeline(timeline).length > 0) refused += 1;
        else expect(collisions(timeline)).toEqual([]);
      }),
      { seed: 11, numRuns: 120 },
    );
    expect(together).toBeGreaterThan(20);
    expect(refused).toBeLessThan(together / 2);
  },
);

test('the real interviews have nothing over anything else', () => {
  for (const format of formats)
    for (const interview of library.interviews) {
      const { timeline, findings } = compileSegment({ interview, column, format });
      expect(findings).toEqual([]);
      expect(
        auditTimeline(timeline).filter(({ cue }) => !['ident', 'titleCard', 'credits'].includes(cue.kind)),
      ).toEqual([]);
      expect(collisions(timeline)).toEqual([]);
    }
});
