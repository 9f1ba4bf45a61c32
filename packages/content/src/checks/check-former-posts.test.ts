import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';

function found(description: string): string[] {
  const interview = sampleInterview();
  const answer = interview.script.turns[1];
  if (answer === undefined) throw new Error('No answer.');
  answer.attribution = `${description}王娜`;
  return sampleTold(interview, 'former-misplaced').map((line) =>
    line.replace(/^.* found=(.*) expected=(.*) name=.*$/u, '$1→$2'),
  );
}

test('原 stands before the post, not before the unit (standards §8)', () => {
  expect(
    ['原区民政局局长', '原区教育局党委书记、局长', '原山东省委书记', '原税郭镇镇长'].flatMap(found),
  ).toEqual([
    '原区民政局局长→区民政局原局长',
    '原区教育局党委书记→区教育局党委原书记',
    '原山东省委书记→山东省委原书记',
    '原税郭镇镇长→税郭镇原镇长',
  ]);
});

test('what is right and places that begin with 原 are left', () => {
  const right = [
    '区民政局原局长',
    '原局长',
    '原党组书记、局长',
    '原党委书记',
    '原平市委书记',
    '原阳县民政局局长',
    '原州区区长',
    '原生态农业公司总经理',
  ];
  expect(right.flatMap(found)).toEqual([]);
});
