import { expect, test } from 'vitest';
import { isShortForm } from './is-short-form.ts';

const person = {
  id: 'li-jianguo',
  name: '李建国',
  roles: ['interviewee' as const],
  organization: '永宁县住建局',
  posts: ['党组书记', '局长'],
};

test.each([
  ['李', true],
  ['李局长', true],
  ['李　局长', true],
  ['李局', true],
  ['住建局李局长', true],
  ['住建局局长', true],
  ['局长', true],
  ['李县长', true],
  ['李明', false],
  ['王局长', false],
  ['住建局局长李建华', false],
  ['县教育局局长王娜', false],
  ['李建', false],
  ['', false],
])('%s may mean 李建国: %s', (attribution, expected) => {
  expect(isShortForm(attribution, person)).toBe(expected);
});

test('a pseudonym may be said without its mark', () => {
  expect(isShortForm('孙某某', { ...person, name: '孙某某（化名）', posts: [] })).toBe(true);
  expect(isShortForm('孙某', { ...person, name: '孙某某（化名）', posts: [] })).toBe(false);
});
