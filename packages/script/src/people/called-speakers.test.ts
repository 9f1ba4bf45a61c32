import { expect, test } from 'vitest';
import { isInformalName } from '../names/is-informal-name.ts';
import { sampleReading } from '../sample-reading.ts';
import { isUnitAndPost } from './is-unit-and-post.ts';
import { readAddress } from './read-address.ts';

const head = '标题\n——专访永宁县住房和城乡建设局局长李建国\n主持人石群：好。\n';

/** What was told of the line after the head. */
function toldOf(line: string): string[] {
  return sampleReading(head + line).told.filter((each) => each.startsWith('4 '));
}

test.each([
  ['李局长', '李局长', null],
  ['住建局李局长', '李局长', '住建局'],
  ['区教育局欧阳主任', '欧阳主任', '区教育局'],
  ['孙总', '孙总', null],
])('[S403] %s is how somebody is addressed', (text, called, organization) => {
  expect(readAddress(text)).toMatchObject({ called, organization });
});

test.each([
  '全区',
  '高校',
  '局长',
  '住建局局长',
  '社区网格员',
  '县医院护士',
  '青年代表',
  '县支部',
  '全体党员',
  '王娜',
])('[S403] %s is not', (text) => {
  expect(readAddress(text)).toBeNull();
});

test.each(['李局长', '李局', '住建局李局长', '住建局局长'])(
  '[S403] %s： is whose full name is known',
  (text) => {
    const { turns, people } = sampleReading(`${head}${text}：一。`);
    expect(turns.at(-1)).toBe('李建国：一。');
    expect(people.length).toBe(2);
  },
);

test('[S403] whose full name comes later, or nowhere, or is one of two, is as sure as the script is', () => {
  const later = sampleReading('标题\n\n李局长：一。\n住建局局长李明：二。\n李局长：三。');
  expect(later.turns).toEqual(['李明：一。', '李明：二。', '李明：三。']);
  expect(sampleReading(`${head}教育局李局长：一。`).people).toContain('李局长 interviewee 教育局｜');
  expect(toldOf('教育局李局长：一。\n教育局李局长：二。')).toEqual([
    '4 warning script-speaker-full-name | 教育局李局长 | 李局长 | ',
  ]);
  const two = sampleReading(`${head}区教育局局长李白：一。\n李局长：二。`);
  expect(two.turns.at(-1)).toBe('李局长：二。');
  expect(two.told).toContain('5 warning script-speaker-full-name | 李局长 | 李局长 | 李建国、李白');
});

test('[S403] a family name with another post is a leader who has it, told, and nobody of another calling', () => {
  expect(sampleReading(`${head}李书记：一。`).turns.at(-1)).toBe('李建国：一。');
  expect(toldOf('李书记：一。')).toEqual(['4 warning script-speaker-assumed | 李书记 | 李建国']);
  expect(sampleReading(`${head}李医生：一。`).turns.at(-1)).toBe('李医生：一。');
  expect(toldOf('李医生：一。')).toEqual(['4 warning script-speaker-full-name | 李医生 | 李医生 | 李建国']);
});

test('[S404] who is called without a full name is shown so, and told', () => {
  for (const name of ['老孙头', '孙大爷', '孙某某', '孙某某（化名）', '王芳（化名）']) {
    expect(sampleReading(`${head}${name}：一。`).turns.at(-1)).toBe(`${name}：一。`);
    expect(toldOf(`${name}：一。`)).toEqual([`4 warning script-speaker-undescribed | ${name}`]);
  }
  const text = `${head}孙某某：一。\n三屯村村民孙某某（化名）：二。\n村民老孙头：三。`;
  const { people, turns } = sampleReading(text);
  expect(turns.slice(1)).toEqual(['孙某某（化名）：一。', '孙某某（化名）：二。', '老孙头：三。']);
  expect(people).toContain('孙某某（化名） interviewee 三屯村｜村民');
});

test.each([
  ['老孙头', true],
  ['小李', true],
  ['李师傅', true],
  ['张某', true],
  ['小康', false],
  ['老家', false],
  ['小时', false],
  ['大爷', false],
])('[S404] %s is how somebody is called: %s', (text, expected) => {
  expect(isInformalName(text)).toBe(expected);
});

test('[S405] a unit and a post without a name, and 村民：, are nobody who is named', () => {
  const { turns } = sampleReading(`${head}三屯村村民张三：一。\n村民：二。\n县医院护士：三。\n老师：四。`);
  expect(turns.slice(1)).toEqual(['张三：一。', '受访者：二。', '受访者：三。', '受访者：四。']);
  for (const text of ['责任在县委书记', '成员', '县教育局']) expect(isUnitAndPost(text), text).toBe(false);
});

test('[S502][S503] who is named inside a cue, or alone behind it, speaks', () => {
  const cues = [
    '【同期声：县教育局局长 郑国强】\n一。',
    '【同期】郑国祥\n二。',
    '【同期：快递小哥万丰】三。',
    '【主持人】夏雨\n四。',
    '【字幕：三百亩】',
    '【同期】高兴\n五。',
  ];
  const { turns, told } = sampleReading(head + cues.join('\n'));
  expect(turns.slice(1)).toEqual([
    '郑国强：一。',
    '郑国祥：二。',
    '受访者：三。',
    '夏雨：四。',
    '受访者：高兴五。',
  ]);
  expect(told).toContain('6 warning script-speaker-undescribed | 郑国祥');
  expect(told).toContain('11 info script-left-out | on-screen | 三百亩');
});
