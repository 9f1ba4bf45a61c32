import { expect, test } from 'vitest';
import { sampleReading } from '../../sample-reading.ts';

const head = '让供热更暖民心\n——专访县供热公司总经理贺强\n记者 范磊\n主持人范磊：怎么样？\n贺强：没问题。\n';

test.each(['小区保安', '门口值守', '邱 实', '法', '供热所 老邢'])(
  '[S416] %s： begins like somebody, which is told',
  (before) => {
    const { told } = sampleReading(`${head}${before}：暖和。`);
    expect(told.filter((line) => line.startsWith('6 '))).toEqual([
      `6 warning script-speaker-unread | ${before}`,
    ]);
  },
);

test.each([
  '例如：锅炉房。',
  '具体来说：三条。',
  '第一：热源。',
  '改革的目标：少跑。',
  '主要有三点：热、稳、省。',
  '时间：去年三月。',
  '群众普遍反映：暖和。',
  '我常讲：要用心。',
  '1、热源：够用。',
  '★ 热源：够用。',
  '关键词：暖。',
  '“三个确保”：热、稳、省。',
  '下一步：改管网。',
  '9:30开会。',
  '产业兴旺：靠草莓。',
  '服务热线：12345。',
  '同志们：大家好。',
  '党中央强调：要用心。',
  '变化一：路通了。',
])('[S416] %s is speech', (said) => {
  expect(sampleReading(head + said).told.join('\n')).not.toContain('script-speaker');
});

test('[S416] a line that goes on with the one before begins nobody’s words', () => {
  expect(sampleReading(`${head.trimEnd().slice(0, -1)}，\n门口值守：暖和。`).told.join('\n')).not.toContain(
    'unread',
  );
});

test('[S410] a name that is a known one but for a family name of the same sound is an error', () => {
  expect(sampleReading(`${head}何强：再见。`).told).toContain('6 error script-speaker-unread | 何强');
});

test.each([
  ['贺强的徒弟', '受访者'],
  ['贺强媳妇', '受访者'],
  ['网友“小草”', '受访者'],
  ['众人', '受访者'],
  ['插话', '受访者'],
  ['VCR', '记者'],
  ['锅炉工老马', '老马'],
  ['隔壁老王', '老王'],
  ['贺强[微笑]', '贺强'],
  ['县供热公司总经理贺强（点头）', '贺强'],
  ['县供热公司总经理贺强（县人大代表）', '贺强'],
  ['（贺强）', '贺强'],
  ['贺强最后表示', '贺强'],
  ['贺强补充道', '贺强'],
  ['贺总补充', '贺强'],
  ['追问', '范磊'],
  ['提问', '范磊'],
  ['记者现场', '范磊'],
  ['（记者现场）', '范磊'],
  ['现场记者', '范磊'],
  ['记者问', '范磊'],
])('[S417] %s： is %s', (before, name) => {
  expect(sampleReading(`${head}${before}：暖和。`).turns.at(-1)).toBe(`${name}：暖和。`);
});
