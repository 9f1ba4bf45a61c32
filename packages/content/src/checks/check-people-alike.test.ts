import { expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';

function found(...others: Partial<Person>[]): string[] {
  const interview = sampleInterview();
  const plain: Person = { id: '', name: '', roles: ['reporter'], organization: null, posts: [] };
  interview.people.push(...others.map((other, i) => ({ ...plain, id: `other-${i}`, ...other })));
  return sampleTold(interview, 'people-alike').map((line) => line.replace('warning people-alike at ', ''));
}

test('one person entered under two spellings is told (standards §8)', () => {
  expect(found({ name: '焦艳红' }, { name: '焦燕红' })).toEqual(['people[3].name found=焦燕红 name=焦艳红']);
  expect(found({ name: '王那', organization: '区民政局', posts: ['局长'] })).toEqual([
    'people[2].name found=王那 name=王娜',
  ]);
});

test('people whose names are near are two people', () => {
  expect(found({ name: '李静' }, { name: '李晶' }, { name: '王芳' }, { name: '王纳' })).toEqual([]);
  expect(found({ name: '李建国' }, { name: '李建军' }, { name: '李建华' })).toEqual([]);
  expect(found({ name: '刘正航' }, { name: '李正航' }, { name: '刘正' })).toEqual([]);
});
