import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';

function found(organization: string): string[] {
  const interview = sampleInterview();
  const [guest] = interview.people;
  if (guest === undefined) throw new Error('No guest.');
  guest.organization = organization;
  return sampleTold(interview, 'party-department-bare').map((line) => line.replace(/^.* at /u, ''));
}

test('a department of a Party committee is named with it (standards §8)', () => {
  expect(found('市宣传部')).toEqual(['people[0].organization found=市宣传部 expected=市委宣传部']);
  expect(found('市中区组织部')).toEqual(['people[0].organization found=区组织部 expected=区委组织部']);
});

test('a full name, a company’s department and departments at large are left', () => {
  expect(['市委宣传部', '集团宣传部', '全市宣传部门', '区政法委', '中宣部'].flatMap(found)).toEqual([]);
});
