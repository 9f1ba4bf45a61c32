import { expect, test } from 'vitest';
import { sampleReading } from '../../sample-reading.ts';

const head = '秋收一线访农忙\n记者 韩冰\n主持人韩冰：大家好，';

test.each([
  ['今天邀请到了镇农技站站长方志国。', '方志国', '方志国 interviewee 镇农技站｜站长'],
  ['今天邀请到了镇农技站站长方志国。', '方站长', '方志国 interviewee 镇农技站｜站长'],
  ['不得不提柳湾村党支部书记刘长河。', '刘书记', '刘长河 interviewee 柳湾村｜党支部书记'],
  ['今天请到云台镇党委书记、镇长许家栋。', '许家栋书记', '许家栋 interviewee 云台镇｜党委书记、镇长'],
  ['石门村老支书仇大海今年七十二岁。', '仇大海', '仇大海 interviewee 石门村｜老支书'],
  ['今天请到了县住房和城乡建设局局长方志国。', '方志国', '方志国 interviewee 县住房和城乡建设局｜局长'],
  ['今天来了镇长李明和县农技站站长方志国。', '方站长', '方志国 interviewee 县农技站｜站长'],
  ['我们县局长方志国来了。', '方志国', '方志国 interviewee ｜局长'],
])('[S415] %s says who %s： is, which is told', (said, before, person) => {
  const { people, turns, told } = sampleReading(`${head}${said}\n${before}：收成不错。`);
  expect(people).toContain(person);
  expect(turns.at(-1)).toMatch(/^.{3}：收成不错。$/u);
  expect(told.filter((line) => line.startsWith('4 '))).toEqual([
    expect.stringMatching(new RegExp(`^4 warning script-speaker-introduced \\| ${before} \\| `, 'u')),
  ]);
});

test('[S415] of two with one family name and post nobody is taken', () => {
  const said = '今天来了镇农技站站长方志国，还有县种子站站长方大海。';
  const { told } = sampleReading(`${head}${said}\n方站长：收成不错。`);
  expect(told.join('\n')).not.toContain('script-speaker-introduced');
  expect(told).toContainEqual(expect.stringMatching(/^4 warning script-speaker-full-name/u));
});

test('[S415] whoever is introduced and never speaks is nobody’s people', () => {
  const { people } = sampleReading(`${head}这里有镇长李明。\n县农技站站长方志国：收成不错。`);
  expect(people.join('\n')).not.toContain('李明');
});
