import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { checkPoints } from './check-points.ts';

/** What is found when two speakers make points with these numbers, the first two of one, the others of the other. */
function found(...ordinals: readonly [number, number, number, number]): unknown[] {
  const interview = sampleInterview();
  const [lead, answer] = interview.script.turns;
  if (lead === undefined || answer === undefined) throw new Error('The sample has two turns.');
  const points = ordinals.map((ordinal, i) => ({
    kind: 'point' as const,
    id: `p${i}`,
    ordinal,
    marker: null,
    headline: '修路。',
    body: [],
  }));
  answer.blocks = points.slice(0, 2);
  lead.blocks = points.slice(2);
  interview.script.turns = [answer, lead];
  return checkPoints({ interview, column: null }).map(({ where, params }) => [
    where.replace('sample: script.', ''),
    params['expected'],
  ]);
}

test('points count from one for every speaker, and may begin again', () => {
  expect(found(1, 2, 1, 2)).toEqual([]);
  expect(found(1, 1, 1, 2)).toEqual([]);
  expect(found(1, 2, 3, 4)).toEqual([
    ['turns[1].blocks[0](point).ordinal', 1],
    ['turns[1].blocks[1](point).ordinal', 2],
  ]);
  expect(found(1, 3, 1, 2)).toEqual([['turns[0].blocks[1](point).ordinal', 2]]);
});
