import { expect, test } from 'vitest';
import { People } from '../people/people.ts';
import { wordsAt, type Words } from '../words/words.ts';
import { readAttribution } from './attribution.ts';
import { jointOf } from './joint-of.ts';
import { mayBeHeading } from './may-be-heading.ts';
import { OpenParagraph } from './open-paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { pointsHeading } from './points-heading.ts';
import { readReportedSpeech } from './reported-speech.ts';
import { splitHeadline } from './split-headline.ts';

const words = (text: string): Words => wordsAt(text, { start: 0, end: text.length });
const paragraph = (text: string, isHeading = false): Paragraph => ({
  words: words(text),
  isHeading,
  isCell: false,
  number: 1,
});

function people(): People {
  const known = new People();
  known.enter({ name: '王娜', organization: '区民政局', posts: ['局长'] }, 'interviewee');
  known.enter({ name: '石群', organization: null, posts: [] }, 'reporter');
  return known;
}

test.each([
  ['主持人石群：观众朋友', 'host', '石群', '观众朋友'],
  ['区民政局党组书记、局长王娜：全区', 'interviewee', '王娜', '全区'],
  ['王娜：全区', 'interviewee', '王娜', '全区'],
  ['石群: 请问', 'reporter', '石群', '请问'],
  ['记者：请问', 'reporter', null, '请问'],
  ['问：请问', 'reporter', null, '请问'],
  ['答：谢谢', 'interviewee', null, '谢谢'],
  ['本台记者 魏建：现在', 'reporter', '魏建', '现在'],
  ['三屯村村民张三：好', 'interviewee', '张三', '好'],
  ['王娜（区民政局局长）：全区', 'interviewee', '王娜', '全区'],
  ['王娜（笑）：好', 'interviewee', '王娜', '好'],
  ['王娜局长：好', 'interviewee', '王娜', '好'],
  ['主持人-石群：好', 'host', '石群', '好'],
  ['主持人口播：好', 'host', null, '好'],
  ['王局长：好', 'interviewee', '王娜', '好'],
  ['村民：好', 'interviewee', '受访者', '好'],
])('[S401] %s', (text, role, name, rest) => {
  const found = readAttribution(words(text), people());
  expect([found?.role, found?.identity?.name ?? null, found?.rest.text]).toEqual([role, name, rest]);
});

test.each([
  ['记者石群、魏建：请问', 'reporter', ['石群', '魏建']],
  ['石群、王娜：请问', 'reporter', ['石群', '王娜']],
  ['主持人李明、记者魏建：请问', 'host', ['李明', '魏建']],
  ['记者魏建和区教育局局长李明：请问', 'reporter', ['魏建', '李明']],
  ['区教育局局长李明和三屯村党支部书记姚秀国：好', 'interviewee', ['李明', '姚秀国']],
  ['区民政局党组书记、局长王娜：好', 'interviewee', ['王娜']],
])('[S408] %s names who speaks together', (text, role, names) => {
  const found = readAttribution(words(text), people());
  expect(found?.role).toBe(role);
  const others = (found?.others ?? []).map(({ identity }) => identity.name);
  expect([found?.identity?.name, ...others]).toEqual(names);
});

test('[S408] each of several has the role that stands before the name', () => {
  const found = readAttribution(words('主持人李明、记者魏建、石群和区教育局局长李白：请问'), people());
  expect(found?.others?.map(({ identity, role }) => [identity.name, role])).toEqual([
    ['魏建', 'reporter'],
    ['石群', 'reporter'],
    ['李白', 'interviewee'],
  ]);
});

test.each([
  ['王娜说：没有了', '王娜', false],
  ['王娜（点头）说：没有了', '王娜', false],
  ['王娜笑着对记者说：“没有了。”', '王娜', true],
  ['王局长告诉记者：没有了', '王娜', false],
  ['区教育局局长李明在接受本台采访时表示：好', '李明', false],
  ['区教育局局长李小明笑着说道：好', '李小明', false],
  ['区教育局局长李明强调说：好', '李明', false],
  ['他说：好', null, null],
  ['村民说：好', null, null],
  ['记者对王娜说：好', null, null],
  ['随后王娜说：好', null, null],
  ['王娜，是说：好', null, null],
])('[S409] in %s %s speaks, quoted: %s', (text, name, isQuoted) => {
  const found = readReportedSpeech(words(text), people());
  expect([found?.attribution.identity?.name ?? null, found?.isQuoted ?? null]).toEqual([name, isQuoted]);
});

test.each([
  '从三个方面做好以下工作：',
  '他说：“好”',
  '时间：2025年',
  '一是加强领导：压实责任',
  '会议指出，要抓好落实：一是',
  '“好商量”：议事协商',
  '今天我们采访了区民政局局长王娜：',
  '李：好',
])('[S401] in %s nobody begins to speak', (text) => {
  expect(readAttribution(words(text), people())).toBeNull();
});

test('[S701] what a page break cut is joined; a heading and a finished paragraph are not', () => {
  const joint = (before: string, line: string, beganAnew = true): boolean =>
    jointOf({ before: new OpenParagraph(paragraph(before)), beganAnew, line: paragraph(line) }).joins;
  expect(joint('制定《市', '中区村级协商目录》，推动')).toBe(true);
  expect(joint('一是坚持党建引领，打牢制度基础。定期', '召开党员大会，征集意见。')).toBe(true);
  expect(joint('切实减轻基层负担。', '强化示范带动，用好试点经验。')).toBe(false);
  expect(
    joint('把“战场”当“考场”，用党建为战疫“赋能”', '卫健系统充分发挥党员干部的中流砥柱和先锋模范作用。'),
  ).toBe(false);
  expect(joint('我们把“服务送到村口。', '这项工作还要做下去。')).toBe(false);
  expect(joint('我们把“服务送到村口。', '”还要做下去。')).toBe(true);
  expect(joint('推动工作', '，再上新台阶')).toBe(true);
  expect(joint('一、抓党建', '二、抓产业')).toBe(false);
  expect(joint('制定《市', '1、号文件》')).toBe(true);
  expect(mayBeHeading(paragraph('强“组织”促“发展”，用党建为服务“增效”'))).toBe(true);
});

test('[S806] a long first sentence gives its first clause', () => {
  const split = splitHeadline(
    words('加大投入，今年将投入三百万元用于修建村内道路、改造危房、治理污水和建设文化广场。'),
  );
  expect(split.headline.text).toBe('加大投入，');
});

test.each([
  ['从创新发展、突出重点、强化保障三个方面做好以下工作：', 3, '三个方面'],
  ['三屯村将以“四个坚持”为抓手，强党建', 4, '四个坚持'],
  ['实施“六大提升行动”', 6, '六大提升行动'],
  ['着力推进五大提升行动，更好服务', 5, '五大提升行动'],
  ['我们有三个孩子', 3, null],
  ['从三个方面做好工作', 4, null],
  ['今年我们办了两件实事。', 2, '两件实事'],
  ['重点是打好四张牌，下好三步棋。', 3, '三步棋'],
  ['今年分三步走：', 3, '三步走'],
  ['办得最多的是两件：社保、公积金。两件事，点两下。', 2, null],
  ['打好四张王牌：', 4, '四张王牌'],
])('[S808] %s with %i points is headed %s', (text, count, heading) => {
  expect(pointsHeading(text, count)).toBe(heading);
});

test.each([
  ['一、做强产业，富民增收', '“产业兴，百业兴。”', false],
  ['二、做美环境', '"环境是脸面，村民都这么说。"', false],
  ['一、紧紧围绕中心工作大局', '“党建+”做文章', true],
])('[S702] %s and %s under it: one line is %s', (heading, line, joins) => {
  const before = new OpenParagraph(paragraph(heading));
  for (const beganAnew of [true, false]) {
    expect(jointOf({ before, beganAnew, line: paragraph(line) }).joins).toBe(joins);
  }
});
