import { expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

const jiao: Person = {
  id: 'wang-na',
  name: '焦艳红',
  roles: ['interviewee'],
  organization: '区卫健局',
  posts: ['党组书记', '局长'],
};

/** Names told as written otherwise in what the host says, with somebody interviewed and reporters 魏建 and 刘正航. */
function found(text: string, options: { person?: Person; dek?: string } = {}): string[] {
  const { person = jiao } = options;
  const interview = sampleSpeech({ host: [text] });
  const reporter = { roles: ['reporter' as const], organization: null, posts: [] };
  interview.people = [
    person,
    ...interview.people.slice(1),
    { id: 'wei-jian', name: '魏建', ...reporter },
    { id: 'liu-zhenghang', name: '刘正航', ...reporter },
  ];
  interview.dek = options.dek ?? `专访区卫健局党组书记、局长${person.name}`;
  for (const turn of interview.script.turns) {
    if (turn.speaker === person.id) turn.attribution = `区卫健局党组书记、局长${person.name}`;
  }
  return sampleTold(interview, 'name-spelled-otherwise').map((line) =>
    line.replace(
      /^(\w+) name-spelled-otherwise at (\S+) found=(\S+) name=(\S+) near=.*$/u,
      (_, severity, path, wrong, right) => `${wrong}≠${right} ${path}${severity === 'error' ? '!' : ''}`,
    ),
  );
}

const spoken = 'script.turns[0].blocks[0](statement).paragraphs[0]';
const wangNa: Person = { ...jiao, name: '王娜' };

test('a name one character off after unit, post or role is told (standards §8)', () => {
  expect(found('今天我们采访了区卫健局局长焦燕红。')).toEqual([`焦燕红≠焦艳红 ${spoken}!`]);
  expect(found('区卫健局党组书记、局长焦艳虹说。')).toEqual([`焦艳虹≠焦艳红 ${spoken}!`]);
  expect(found('局长焦燕红带队检查。')).toEqual([`焦燕红≠焦艳红 ${spoken}`]);
  expect(found('区卫健局局长王那', { person: wangNa })).toEqual([`王那≠王娜 ${spoken}!`]);
  expect(found('区卫健局局长汪娜', { person: wangNa })).toEqual([`汪娜≠王娜 ${spoken}!`]);
  expect(found('区卫健局局长王芳', { person: wangNa })).toEqual([`王芳≠王娜 ${spoken}`]);
  expect(found('请看记者卫建的报道。')).toEqual([`卫建≠魏建 ${spoken}`]);
});

test('a name one character off behind the unit and its one chair is an error, whatever the character is', () => {
  expect(found('区卫健局局长焦艳明')).toEqual([`焦艳明≠焦艳红 ${spoken}!`]);
  const villager = { ...jiao, name: '李建国', organization: '三屯村', posts: ['村民'] };
  expect(found('三屯村村民李建军', { person: villager })).toEqual([`李建军≠李建国 ${spoken}`]);
});

test('a short name that sounds right is told where a form of address follows it', () => {
  expect(found('这件事由王哪同志牵头。', { person: wangNa })).toEqual([`王哪≠王娜 ${spoken}`]);
  expect(found('王那局长来到现场。', { person: wangNa })).toEqual([`王那≠王娜 ${spoken}`]);
  expect(found('王芳同志、国王哪知道、王哪里去了。', { person: wangNa })).toEqual([]);
});

test('a long name that sounds right is told wherever it stands, and once', () => {
  expect(found('记者采访时，刘政航看到，焦艳宏正忙着，焦艳宏说。')).toEqual([
    `焦艳宏≠焦艳红 ${spoken}`,
    `刘政航≠刘正航 ${spoken}`,
  ]);
});

test('a wrong name on the title card beside a right one is told; a card without a right one is an error of its own', () => {
  expect(found('大家好。', { dek: '专访区卫健局局长焦艳红、记者刘正行' })).toEqual(['刘正行≠刘正航 dek']);
  expect(found('大家好。', { dek: '专访区卫健局局长焦燕红' })).toEqual([]);
});

test('other people and words that meet by chance are left', () => {
  const right = [
    '今天我们采访了区卫健局局长焦艳红，焦　艳　红说。',
    '市卫健委主任焦裕禄同志的事迹，焦艳红同志的事迹。',
    '区卫健局副局长王芳、局长王某、原区卫健局局长王芳、区卫健局原局长王芳',
    '区教体局局长王芳',
    '记者为建设美丽乡村点赞，记者未见到本人，通讯员刘正。',
    '刘正文航拍，刘正气凛然',
  ];
  expect(right.flatMap((text) => found(text))).toEqual([]);
  expect(right.flatMap((text) => found(text, { person: wangNa }))).toEqual([]);
  const linHaiyang = { ...jiao, name: '林海洋' };
  expect(found('面临海洋，滨临海洋经济带，林海茫茫。', { person: linHaiyang })).toEqual([]);
  const yao = { ...jiao, name: '姚秀国', organization: '三屯村', posts: ['党总支书记', '村委会主任'] };
  expect(found('三屯村姚秀民、村民姚秀兰，村委会主任姚秀民', { person: yao })).toEqual([]);
});
