import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { checkDek } from './check-dek.ts';

test.each([
  ['走进永宁县实验小学', ['warning dek-names-nobody']],
  ['对话全国劳动模范', ['warning dek-names-nobody']],
  ['对话区民政局局长黄娜', ['error dek-without-interviewee']],
  ['对话黄娜', ['error dek-without-interviewee']],
  ['走进区民政局局长黄娜的一天', ['error dek-without-interviewee']],
  ['专访区民政局', ['error dek-without-interviewee']],
  ['专访区民政局局长王娜', []],
])('the line %s is found %j', (dek, expected) => {
  const found = checkDek({ interview: { ...sampleInterview(), dek }, column: null });
  expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected);
});
