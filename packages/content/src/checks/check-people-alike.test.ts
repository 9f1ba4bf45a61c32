import { expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';

function found(...others: Partial<Person>[]): string[] {
  const interview = sampleInterview();
  const plain: Person = { id: '', name: '', roles: ['reporter'], organization: null, posts: [] };
  interview.people.push(...others.map((other, i) => ({ ...plain, id: `other-${i}`, ...other })));
  return sampleTold(interview, 'people-alike').map((line) => line.replace(' people-alike at', ''));
}

test('one person entered under two spellings is told (standards §8)', () => {
  expect(found({ name: '焦艳红' }, { name: '焦燕红' })).toEqual([
    'warning people[3].name found=焦燕红 name=焦艳红 foundAt=none nameAt=none',
  ]);
  expect(found({ name: '王那', organization: '区民政局', posts: ['局长'] })).toEqual([
    'error people[2].name found=王那 name=王娜 foundAt=none nameAt=dek',
  ]);
});

test('people whose names are near are two people', () => {
  expect(found({ name: '李静' }, { name: '李晶' }, { name: '王芳' }, { name: '王纳' })).toEqual([]);
  expect(found({ name: '李建国' }, { name: '李建军' }, { name: '李建华' })).toEqual([]);
  expect(found({ name: '刘正航' }, { name: '李正航' }, { name: '刘正' })).toEqual([]);
});

test('two names of one chair are an error, whatever the characters are; several may be deputies, villagers, predecessors', () => {
  const chief = { organization: '区水利局', posts: ['党组书记', '局长'] };
  expect(
    found(
      { name: '郑国强', ...chief },
      { name: '郑国祥', organization: '市中区水利局', posts: ['局长'] },
      { name: '刘国强', ...chief, posts: ['办公室副主任'] },
    ),
  ).toEqual(['error people[3].name found=郑国祥 name=郑国强 foundAt=none nameAt=none']);
  for (const post of ['副局长', '村民', '主任科员', '党委委员', '原局长']) {
    const shared = { organization: '三屯村', posts: [post] };
    expect(found({ name: '李建国', ...shared }, { name: '李建军', ...shared }), post).toEqual([]);
  }
  const other = { organization: '区教体局', posts: ['局长'] };
  expect(found({ name: '郑国强', ...chief }, { name: '郑国祥', ...other })).toEqual([]);
});

test('who is named in the 专访 line and never speaks is whoever of the same place does, but for a character', () => {
  const villager = { roles: ['interviewee' as const], organization: '三屯村', posts: ['村民'] };
  const interview = sampleInterview();
  interview.dek = '专访区民政局局长王娜、三屯村村民李建国';
  interview.people.push(
    { id: 'jun', name: '李建军', ...villager },
    { id: 'guo', name: '李建国', ...villager },
  );
  const [, turn] = interview.script.turns;
  if (turn === undefined) throw new Error('the sample has two turns');
  interview.script.turns.push({ ...turn, id: 't3', speaker: 'jun', attribution: '三屯村村民李建军' });
  const told = (): string[] => sampleTold(interview, 'people-alike');
  expect(told()).toEqual([
    'error people-alike at people[3].name found=李建国 name=李建军 foundAt=dek nameAt=turn',
  ]);
  interview.script.turns.push({ ...turn, id: 't4', speaker: 'guo', attribution: '三屯村村民李建国' });
  expect(told()).toEqual([]);
});

test('a reporter who speaks and is not credited is the credited one of the same sound', () => {
  const reporter = { roles: ['reporter' as const], organization: null, posts: [] };
  const interview = sampleInterview();
  interview.people.push(
    { id: 'jian', name: '魏建', ...reporter },
    { id: 'jian-2', name: '魏健', ...reporter },
  );
  interview.script.credits[0]?.people.push('jian');
  const [turn] = interview.script.turns;
  if (turn === undefined) throw new Error('the sample has turns');
  interview.script.turns.push({
    ...turn,
    id: 't3',
    role: 'reporter',
    speaker: 'jian-2',
    attribution: '记者魏健',
  });
  expect(sampleTold(interview, 'people-alike')).toEqual([
    'error people-alike at people[3].name found=魏健 name=魏建 foundAt=turn nameAt=credit',
  ]);
  interview.script.credits[0]?.people.push('jian-2');
  expect(sampleTold(interview, 'people-alike')).toEqual([]);
});
