import { expect, test } from 'vitest';
import { readScript } from '../../read-script.ts';
import { sampleReading } from '../../sample-reading.ts';
import { sampleSource } from '../../source/sample-source.ts';

const talk = '主持人石群：好。\n县实验小学校长王娜：很好。';

test('[S106] labels and values on one line are a line each, and 标题： begins the headline below them', () => {
  const { column, headline, credits, turns, told } = sampleReading(
    `青河县广播电视台新闻稿\n栏目：青河新闻　　主编：宋丹  编辑：秦岭 日期：2024.6.18\n标题：高考护航 青河在行动\n${talk}`,
  );
  expect([column, headline]).toEqual(['《青河新闻》栏目', '高考护航 青河在行动']);
  expect(credits).toEqual(['主编（crew）：宋丹', '编辑（crew）：秦岭']);
  expect(turns).toEqual(['石群：好。', '王娜：很好。']);
  expect(told.slice(0, 2)).toEqual([
    '1 info script-left-out | imprint | 青河县广播电视台新闻稿',
    '2 info script-left-out | date | 日期：2024.6.18',
  ]);
});

test('[S106] 本期主持 and 本期嘉宾 on one line say who speaks, and what is said with colons stays whole', () => {
  const { turns } = sampleReading(
    '标题\n本期主持：秦 岚   本期嘉宾：县法院执行局局长 高峰\n秦岚：好。\n秦：请讲。\n高峰：关键：一是快 二是准：都要。',
  );
  expect(turns).toEqual(['秦岚：好。', '秦岚：请讲。', '高峰：关键：一是快 二是准：都要。']);
});

test('[S106] each 标题： is an interview, right under what was said as well', () => {
  const { interviews } = readScript(sampleSource(`标题：一路向前\n${talk}\n标题：再向前\n${talk}`), {
    columnIdOf: () => '',
  });
  expect(interviews.map(({ headline, script }) => [headline, script.turns.length])).toEqual([
    ['一路向前', 2],
    ['再向前', 2],
  ]);
});

test.each([
  ['县实验小学：让“双减”落地有声\n记者 石群', '县实验小学：让“双减”落地有声'],
  ['《栏》专栏\n县实验小学：让“双减”落地有声\n——专访县实验小学校长王娜', '县实验小学：让“双减”落地有声'],
  ['柳湾村：日子甜\n——走进柳湾村', '柳湾村：日子甜'],
  ['乡村振兴：好日子\n在后头\n——专访县实验小学校长王娜', '乡村振兴：好日子 在后头'],
  // Who speaks is no headline.
  ['王娜：很好\n记者 石群', '（无标题）'],
  ['县实验小学校长王娜：很好\n——专访县实验小学校长王娜', '（无标题）'],
  ['主持人：今天很好\n记者 石群', '（无标题）'],
])('[S106] of %j the headline is %s', (head, headline) => {
  expect(sampleReading(`${head}\n${talk}`).headline).toBe(headline);
});

test('[S106] words with a colon above a dash in the middle of speech stay somebody\u2019s words', () => {
  const { turns } = sampleReading(
    `标题\n——专访局长王娜\n${talk}\n王娜的心愿是让大家富。\n心愿：都富\n——老话`,
  );
  expect(turns[1]).toMatch(/心愿：都富——老话$/u);
});
