import { library, type Interview } from '@lanmu/content';
import { format1080p25 as format } from '@lanmu/timeline';
import { expect, test } from 'vitest';
import { examineEpisode } from './examine-episode.ts';
import { examineInterview } from './examine-interview.ts';
import { runningOrder } from './running-order.ts';

const [column] = library.columns;
if (column === undefined) throw new Error('The library is empty.');
const columnId = column.id;
const { aired } = runningOrder(column);
const sound = (): Interview[] => structuredClone(aired);

function told(found: ReturnType<typeof examineEpisode>): { compiles: boolean; codes: string[] } {
  return {
    compiles: found.timeline !== null,
    codes: [...new Set(found.findings.map(({ code }) => code))],
  };
}

test('interviews are listed in the running order of their column', () => {
  expect(aired.map(({ id }) => id)).toEqual(column.episode);
  const shorter = { ...column, episode: column.episode.slice(1).toReversed() };
  const { aired: fewer, drafts } = runningOrder(shorter);
  expect(fewer.map(({ id }) => id)).toEqual(shorter.episode);
  expect(drafts.map(({ id }) => id)).toEqual(column.episode.slice(0, 1));
});

test('the episode is what the side panel holds: fewer interviews, another order', () => {
  expect(told(examineEpisode({ columnId, interviews: sound(), format }))).toEqual({
    compiles: true,
    codes: [],
  });
  const two = sound().slice(1).toReversed();
  const { timeline, findings } = examineEpisode({ columnId, interviews: two, format });
  expect(findings).toEqual([]);
  expect(timeline?.description).toBe(two.map(({ headline }) => headline).join('；'));
});

test('what is wrong in the side panel is found, never thrown', () => {
  const [first, second] = sound();
  if (first === undefined || second === undefined) throw new Error('The library is too small.');
  const stray: Interview = structuredClone(first);
  for (const turn of stray.script.turns) turn.speaker = 'nobody';
  expect([
    told(examineEpisode({ columnId: 'weather', interviews: [first], format })),
    told(examineEpisode({ columnId, interviews: [first, first], format })),
    told(examineEpisode({ columnId, interviews: [first, { ...second, column: 'weather' }], format })),
    told(examineInterview({ ...first, column: 'weather' }, format)),
    told(examineInterview({ ...first, dek: '专访' }, format)),
    told(examineInterview(stray, format)),
  ]).toMatchInlineSnapshot(`
    [
      {
        "codes": [
          "column-unknown",
        ],
        "compiles": false,
      },
      {
        "codes": [
          "document-id-duplicate",
          "episode-interview-repeated",
        ],
        "compiles": true,
      },
      {
        "codes": [
          "column-unknown",
          "episode-interview-foreign",
          "column-mismatch",
        ],
        "compiles": true,
      },
      {
        "codes": [
          "column-unknown",
        ],
        "compiles": false,
      },
      {
        "codes": [
          "dek-without-interviewee",
        ],
        "compiles": true,
      },
      {
        "codes": [
          "person-unknown",
        ],
        "compiles": true,
      },
    ]
  `);
});
