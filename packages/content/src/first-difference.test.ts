import { expect, test } from 'vitest';
import { columnTranscript, firstDifference, transcript, type Column } from './index.ts';
import { sampleInterview } from './sample-interview.ts';

const column: Column = {
  id: 'dangjian-funeng',
  title: '党建',
  label: '专栏',
  theme: 'red',
  station: null,
  episode: ['sample'],
};
const source = `
《党建》专栏
党建引领助发展 凝心聚力向未来
——专访区民政局局长王娜
记者 石群
主持人石群：观众朋友，今天我们
采访了王娜。
区民政局局长王　娜：一是打牢制度基础。定期召开党员大会。
二是建强村级队伍。
`;
const pieces = [...columnTranscript(column), ...transcript(sampleInterview())];

test('documents that hold the whole script, in order, do not differ; spaces and page breaks do not count', () => {
  expect(firstDifference({ source, pieces })).toBeNull();
});

test('a lost, a doubled and a moved character are found at their place', () => {
  expect([
    firstDifference({ source: source.replace('制度', '制制度'), pieces }),
    firstDifference({ source: source.replace('今天', '天今'), pieces }),
    firstDifference({ source: source.replace('队伍。', '队伍'), pieces }),
    firstDifference({ source: `${source}完`, pieces }),
  ]).toMatchInlineSnapshot(`
    [
      {
        "column": 16,
        "expected": "制",
        "found": "度",
        "line": 8,
        "where": "sample: script.turns[1].blocks[0](point).headline",
      },
      {
        "column": 12,
        "expected": "天",
        "found": "今",
        "line": 6,
        "where": "sample: script.turns[0].blocks[0](statement).paragraphs[0]",
      },
      {
        "column": 0,
        "expected": null,
        "found": "。",
        "line": 10,
        "where": "sample: script.turns[1].blocks[1](point).headline",
      },
      {
        "column": 1,
        "expected": "完",
        "found": null,
        "line": 10,
        "where": "sample: script.turns[1].blocks[1](point).headline",
      },
    ]
  `);
});

test('a structural character out of place is a difference', () => {
  for (const [from, to] of [
    ['《党建》专栏', '《党建专栏》'],
    ['——专访', '专访——'],
    ['石群：观众', '石群观众：'],
  ] as const) {
    expect(firstDifference({ source: source.replace(from, to), pieces }), to).not.toBeNull();
  }
});
