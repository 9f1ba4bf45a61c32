import { expect, test } from 'vitest';
import { sampleInterview } from '../sample-interview.ts';
import { sampleTold } from '../sample-told.ts';

/** What disagrees when 王娜's record says this and the lines say that. */
function found(
  record: { organization: string | null; posts: string[] },
  lines: { dek?: string; attribution?: string },
): string[] {
  const interview = sampleInterview();
  const [guest] = interview.people;
  const answer = interview.script.turns[1];
  if (guest === undefined || answer === undefined) throw new Error('No guest.');
  Object.assign(guest, record);
  const right = `${record.organization ?? ''}${record.posts.join('、')}王娜`;
  interview.dek = lines.dek ?? `专访${right}`;
  answer.attribution = lines.attribution ?? right;
  return sampleTold(interview, 'post-differs', 'organization-differs', 'organization-two-forms').map((line) =>
    line.replace(/^(\w+) (\S+) at (\S+) name=王娜 found=(.*) expected=(.*)$/u, '$1 $2 $3: $4≠$5'),
  );
}

const minzheng = { organization: '区民政局', posts: ['党组书记', '局长'] };
const weijian = { organization: '区卫健局', posts: ['党组书记', '局长'] };

test('a post the record does not have is a warning, at the line (standards §8)', () => {
  expect(found(minzheng, { dek: '专访区民政局副局长王娜' })).toEqual([
    'warning post-differs dek: 副局长≠党组书记、局长',
  ]);
  expect(found(minzheng, { attribution: '区民政局党组书记、主任王娜' })).toEqual([
    'warning post-differs script.turns[1].attribution: 主任≠党组书记、局长',
  ]);
  expect(found({ ...minzheng, posts: ['局长'] }, { dek: '专访区民政局党组书记、局长王娜' })).toEqual([
    'warning post-differs dek: 党组书记≠局长',
  ]);
  expect(found(minzheng, { dek: '专访区民政局原局长王娜' })).toEqual([
    'warning post-differs dek: 原局长≠党组书记、局长',
  ]);
});

test('another unit is a warning, a shorter or longer form of it is information', () => {
  expect(found(minzheng, { dek: '专访区财政局党组书记、局长王娜' })).toEqual([
    'warning organization-differs dek: 区财政局≠区民政局',
  ]);
  expect(found(weijian, { attribution: '区卫生健康局党组书记、局长王娜' })).toEqual([
    'info organization-two-forms script.turns[1].attribution: 区卫生健康局≠区卫健局',
  ]);
  const fagai = { organization: '市发展和改革委员会', posts: ['主任'] };
  expect(found(fagai, { dek: '专访市发改委主任王娜' })).toEqual([
    'info organization-two-forms dek: 市发改委≠市发展和改革委员会',
  ]);
});

test('fewer posts, short posts, fuller units and lines that tell nothing agree', () => {
  expect(found(minzheng, { dek: '专访区民政局局长王娜', attribution: '王　娜' })).toEqual([]);
  expect(found(minzheng, { dek: '专访枣庄市市中区民政局党组书记、局长王娜' })).toEqual([]);
  expect(found(minzheng, { dek: '对话王娜', attribution: '受访者王娜' })).toEqual([]);
  expect(found(minzheng, { dek: '党的二十大代表、区民政局党组书记、局长 王娜' })).toEqual([]);
  expect(
    found(minzheng, { dek: '本台独家专访区民政局局长王娜', attribution: '嘉宾：区民政局局长王娜' }),
  ).toEqual([]);
  expect(found(minzheng, { dek: '听王娜讲述民政故事' })).toEqual([]);
  expect(found(minzheng, { dek: '专访区民政局党组书记兼局长王娜' })).toEqual([]);
  const village = { organization: '税郭镇三屯村', posts: ['党总支书记', '村委会主任'] };
  expect(found(village, { dek: '专访税郭镇三屯村党总支书记、村民委员会主任王娜' })).toEqual([]);
  const office = { organization: '区卫健局', posts: ['办公室主任'] };
  expect(found(office, { dek: '专访区卫健局办公室主任王娜' })).toEqual([]);
  expect(
    found({ organization: '区卫健局办公室', posts: ['主任'] }, { dek: '专访区卫健局办公室主任王娜' }),
  ).toEqual([]);
  expect(found({ organization: null, posts: [] }, { dek: '专访村民王娜' })).toEqual([]);
});

test('of two people in a line each has the words before the own name', () => {
  const interview = sampleInterview();
  interview.people.push({
    id: 'jiao',
    name: '焦艳红',
    roles: ['interviewee'],
    organization: '区卫健局',
    posts: ['局长'],
  });
  const codes = ['post-differs', 'organization-differs'];
  interview.dek = '专访区民政局局长王娜、区卫健局局长焦艳红';
  expect(sampleTold(interview, ...codes)).toEqual([]);
  interview.dek = '专访区民政局局长王娜、区卫健局副局长焦艳红';
  expect(sampleTold(interview, ...codes)).toEqual([
    'warning post-differs at dek name=焦艳红 found=副局长 expected=局长',
  ]);
});
