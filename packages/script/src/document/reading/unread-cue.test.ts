import { expect, test } from 'vitest';
import { sampleReading } from '../../sample-reading.ts';

const head = `《民生面对面》专栏
让供热更暖民心
——专访县供热公司总经理贺强
记者 范磊
主持人范磊：今年准备得怎么样？
贺强：热源没问题。
`;

test.each([
  ['县供热公司副总经理 邱实  管网改造已经完工，请大家放心用热。', '邱实'],
  ['县供热公司副总经理 邱实 管网改造已经完工，请大家放心用热。', '邱实'],
  ['县供热公司副总经理　邱实\n管网改造已经完工。', '邱实'],
  ['热用户 郭秀英（68岁）：今年家里暖和。', '郭秀英'],
  ['热用户 郭秀英 女 68岁：今年家里暖和。', '郭秀英'],
  ['热用户 郭秀英（女，六十八岁）  今年家里暖和，感谢他们。', '郭秀英'],
  ['郭秀英 热用户：今年家里暖和。', '郭秀英'],
  ['热力工人 老秦头儿：活儿不累。', '老秦头儿'],
  ['镇长助理、驻村干部 马腾飞  我在村里住了三年，感情深。', '马腾飞'],
])('[S413][S417] 【同期】%s is who is named there', (said, name) => {
  for (const cue of [`【同期】${said}`, `【同期】\n${said}`]) {
    const { turns, told } = sampleReading(`${head}${cue}`);
    expect(turns.at(-1)).toMatch(new RegExp(`^${name}：(?:管网|今年|活儿|我在)`, 'u'));
    expect(told.filter((line) => line.includes(' error '))).toEqual([]);
  }
});

test.each([
  ['热用户 刘二妮 王桂花：跳舞身体好！', '热用户 刘二妮 王桂花'],
  ['热用户王先生、李女士：我们很放心。', '热用户王先生、李女士'],
  ['热用户李秀芹：暖和着呢。', '热用户李秀芹'],
  ['热用户郭秀英，68岁：今年家里暖和。', '热用户郭秀英，68岁'],
  ['热用户李更生：今年家里暖和。', '热用户李更生'],
  ['“暖心哥”李强：天天上门。', '“暖心哥”李强'],
  ['用户1：很暖和。', '用户1'],
  ['热用户  挺好的，放心。', '热用户'],
  ['热用户郭秀英 今年家里暖和。', '热用户郭秀英'],
  ['热用户 刘二妮（60岁）王桂花（61岁）跳舞身体好。', '热用户 刘二妮'],
  ['县供热公司副总经理邱实说，管网改造已经完工。', '县供热公司副总经理邱实'],
  ['热用户 刘二妮 跳舞身体好，天天跳', '热用户 刘二妮'],
])('[S413] whoever could not be read in 【同期】%s is nobody by name, and it is an error', (said, text) => {
  for (const [cue, number] of [
    [`【同期】${said}`, 7],
    [`【采访】\n${said}`, 8],
  ] as const) {
    const { turns, told } = sampleReading(`${head}${cue}`);
    expect(turns.at(-1)).toMatch(/^受访者：/u);
    const name = cue.slice(1, 3);
    expect(told).toContain(`${number} error script-cue-speaker-unread | ${name} | ${text}`);
  }
});

test.each([
  '我们的目标就一个：让大家暖和。',
  '具体来说：热源没问题。',
  '效益：一亩地能挣八千。',
  '苹果、草莓、葡萄：都丰收了。',
  '路通了：车来了，人也来了。',
  '说实话：以前真没想到。',
  '“三个到位”：人到位。',
  '支部书记带着我们一起干，日子好了。',
  '我觉得 这个 挺好，大家都高兴。',
])('[S413] plain speech behind a bare cue is the only interviewee’s, which is told: %s', (said) => {
  const { turns, told } = sampleReading(`${head}【同期】${said}`);
  expect(turns.at(-1)).toBe(`贺强：${said}`);
  expect(told).toContain(`7 info script-cue-only-interviewee | 同期 | ${said} | 贺强`);
  expect(told.filter((line) => / (?:warning|error) /u.test(line))).toEqual([]);
});

test('[S501][S413] 同期声： without brackets is a cue, behind which somebody is named', () => {
  const { turns } = sampleReading(`${head}同期声：幸福社区党委书记程丽：我们送餐上门。`);
  expect(turns.at(-1)).toBe('程丽：我们送餐上门。');
});
