import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';

function found(...posts: string[]): string[] {
  const interview = sampleInterview();
  const [guest] = interview.people;
  if (guest === undefined) throw new Error('No guest.');
  guest.posts = posts;
  return sampleTold(interview, 'party-post-late').map((line) =>
    line.replace(/^.* administrative=(.*) party=(.*)$/u, '$1、$2'),
  );
}

test('a Party post after the administrative post of one rank is told (standards §8)', () => {
  expect([
    found('局长', '党组书记'),
    found('村委会主任', '党总支书记'),
    found('董事长', '党委书记'),
    found('副局长', '党组成员'),
    found('镇长', '镇党委书记'),
    found('副市长', '市委常委'),
    found('区老龄办主任', '区民政局局长', '党组书记'),
  ]).toEqual([
    ['局长、党组书记'],
    ['村委会主任、党总支书记'],
    ['董事长、党委书记'],
    ['副局长、党组成员'],
    ['镇长、镇党委书记'],
    ['副市长、市委常委'],
    ['局长、党组书记'],
  ]);
});

test('the right order, a lower unit’s Party post and a head who is deputy secretary are left', () => {
  expect(
    [
      found('党组书记', '局长'),
      found('党总支书记', '村委会主任'),
      found('副市长', '市公安局党委书记', '局长'),
      found('校长', '党委副书记'),
      found('区政府党组成员', '区民政局党组书记', '局长'),
      found('区委副书记', '区长'),
      found('县政协副主席', '县工商联主席'),
      found('局长', '一级调研员'),
    ].flat(),
  ).toEqual([]);
});

test('lines and speech are read, and the order is told once', () => {
  const interview = sampleInterview();
  const answer = interview.script.turns[1];
  if (answer === undefined) throw new Error('No answer.');
  answer.attribution = '区民政局局长、党组书记王　娜';
  interview.dek = '专访区民政局局长、党组书记王娜';
  expect(sampleTold(interview, 'party-post-late')).toEqual([
    'warning party-post-late at dek name=王娜 administrative=局长 party=党组书记',
  ]);
});
