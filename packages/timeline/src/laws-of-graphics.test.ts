import { pointLists } from '@lanmu/content';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSegment } from './compile-segment.ts';
import type { Cue, CueOf } from './cue.ts';
import type { Kind } from './payload.ts';
import { postPages } from './post-pages.ts';
import { sampleColumn as column } from './sample-column.ts';
import { sampleFormats } from './sample-formats.ts';
import { sampleInterviews } from './sample-interviews.ts';
import { screenAt } from './screen-at.ts';
import { utterancesOf } from './utterance.ts';

const runs = { seed: 20_260_601, numRuns: 40 };
const any = fc.record({ interview: sampleInterviews, format: sampleFormats });

function cuesOf<K extends Kind>(cues: readonly Cue[], kind: K): CueOf<K>[] {
  return cues.filter((cue): cue is Extract<Cue, { kind: K }> & CueOf<K> => cue.kind === kind);
}

test('[T10] every speaker has one lower third, in the first turn or told later, long enough or found short, or is told to have none', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { timeline, findings } = compileSegment({ interview, column, format });
      const lowerThirds = cuesOf(timeline.cues, 'lowerThird');
      const turnOf = (path = ''): number => Number(/\d+/.exec(path)?.[0]);
      const later = new Set(
        findings.flatMap(({ code, where }) =>
          code === 'lower-third-later' ? [turnOf(where.split(': ')[1])] : [],
        ),
      );
      const { turns } = interview.script;
      const shownIn = lowerThirds.map(({ source }) => turnOf(source?.path));
      const without = findings.filter(({ code }) => code === 'lower-third-none');
      const told = [...shownIn, ...without.map(({ where }) => turnOf(where.split(': ')[1]))];
      const speakers = Array.from(new Set(turns.map(({ speaker }) => speaker)));
      expect(told.map((turn) => turns[turn]?.speaker).toSorted()).toEqual(speakers.toSorted());
      expect(shownIn.toSorted((a, b) => a - b)).toEqual(shownIn);
      for (const turn of shownIn) {
        const first = turns.findIndex(({ speaker }) => speaker === turns[turn]?.speaker);
        expect(turn === first || later.has(turn)).toBe(true);
      }
      for (const { payload, inFrame, outFrame, inFrames, outFrames } of lowerThirds) {
        const han = (words: string): number => words.match(/\p{Script=Han}/gu)?.length ?? 0;
        const pages =
          payload.style === 'crew'
            ? [payload.name + payload.roleLabel]
            : postPages(payload).map((page) => payload.name + page.organization + page.posts.join(''));
        const read = pages.map((words) => Math.min(8, Math.max(3, (2 * han(words)) / 7)));
        // Between two pages lies the change of one into the other: 12 frames at 25 fps.
        const wanted = read.reduce((sum, seconds) => sum + seconds, 0) + (pages.length - 1) * (12 / 25);
        const held =
          ((outFrame - inFrame - inFrames - outFrames) * format.frameRate.den) / format.frameRate.num;
        const isFound = findings.some(
          ({ code, params }) => code === 'lower-third-short' && params['name'] === payload.name,
        );
        if (!isFound) {
          expect(held).toBeGreaterThanOrEqual(wanted - 1e-9);
          expect(held).toBeLessThan(
            wanted + (2 * pages.length * format.frameRate.den) / format.frameRate.num,
          );
        }
      }
    }),
    runs,
  );
});

test('[T11] a point is on from the frame its first word is captioned', () => {
  fc.assert(
    fc.property(any, ({ interview, format }) => {
      const { timeline } = compileSegment({ interview, column, format });
      const captions = cuesOf(timeline.cues, 'caption');
      const places = pointLists(interview).flatMap((points) =>
        points.map((point, step) => ({ step, ordinals: points.map(({ ordinal }) => ordinal), point })),
      );
      const opening = new Map<number, number>();
      for (const utterance of utterancesOf(interview)) {
        if (!utterance.opensPoint || utterance.point === null) continue;
        const caption = captions.find(({ source }) => source?.path === utterance.path);
        opening.set(utterance.point, caption?.inFrame ?? -1);
      }
      for (const [point, frame] of opening) {
        const onAt = (at: number): { id: string; step: number; ordinals: number[]; text: string } | null => {
          const item = screenAt(timeline, at).items.find(({ kind }) => kind === 'pointsPanel');
          if (item?.kind !== 'pointsPanel') return null;
          const { step, payload } = item;
          const panel = cuesOf(timeline.cues, 'pointsPanel').find(
            (cue) => cue.inFrame <= at && at < cue.outFrame,
          );
          const id = panel?.id ?? '';
          const ordinals = payload.points.map(({ ordinal }) => ordinal);
          return { id, step, ordinals, text: payload.points[step]?.text ?? '' };
        };
        const place = places[point];
        if (place === undefined) throw new Error('A point is in no list.');
        const now = onAt(frame);
        expect(now).toMatchObject({ step: place.step, ordinals: place.ordinals });
        expect(place.point.headline.startsWith(now?.text ?? '?')).toBe(true);
        expect(onAt(frame - 1)).not.toEqual(now);
      }
    }),
    runs,
  );
});

test('[T10] a speaker whom the script calls by role alone has no lower third', () => {
  const [given] = fc.sample(any, 1);
  if (given === undefined) throw new Error('There is no sample.');
  const [first] = given.interview.script.turns;
  if (first === undefined) throw new Error('The sample says nothing.');
  const nameless = {
    ...given.interview.people[0],
    id: first.speaker,
    name: '主持人',
    roles: ['host' as const],
  };
  const interview = {
    ...given.interview,
    people: [{ ...nameless, organization: null, posts: [] }],
    script: { ...given.interview.script, turns: [{ ...first, role: 'host' as const, attribution: null }] },
  };
  const { timeline } = compileSegment({ interview, column, format: given.format });
  expect(cuesOf(timeline.cues, 'lowerThird')).toEqual([]);
});
