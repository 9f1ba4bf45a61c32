import { expect, test } from 'vitest';
import { sampleReading } from '../../sample-reading.ts';

const head = '医保怎么报\n——专访县医保局局长孟庆丰、副局长宋洁\n记者 黄蕾\n';

function answers(text: string): { speakers: string[]; told: string[] } {
  const { turns, told } = sampleReading(head + text);
  return {
    speakers: turns.map((turn) => turn.split('：')[0] ?? '').filter((name) => name !== '黄蕾'),
    told: told.filter((line) => line.includes('-chosen')),
  };
}

test.each([
  '宋局长，门诊呢？',
  '好的。宋洁副局长，门诊呢？',
  '请宋局长谈谈门诊。',
  '谢谢孟局长。宋局，门诊呢？',
])('[S414] 答： is whom the question addresses: %s', (question) => {
  const { speakers, told } = answers(`问：孟局长，缴多少？\n答：380元。\n问：${question}\n答：报50%。`);
  expect(speakers).toEqual(['孟庆丰', '宋洁']);
  expect(told).toEqual([]);
});

test('[S414] whoever is taken for 答： where the question says nobody is told where it is another than was told', () => {
  const { speakers, told } = answers(
    '问：缴多少？\n答：380元。\n问：还有呢？\n答：没有了。\n宋洁：我补充一句。\n问：门诊呢？\n答：报50%。\n追问：为什么？\n回答：有规定。',
  );
  expect(speakers).toEqual(['孟庆丰', '孟庆丰', '宋洁', '宋洁', '宋洁']);
  expect(told).toEqual([
    '5 warning script-answer-chosen | 答 | 380元。 | 孟庆丰 | 宋洁',
    '10 warning script-answer-chosen | 答 | 报50%。 | 宋洁 | 孟庆丰',
  ]);
});

test('[S414] a question to both says nobody who answers', () => {
  const { told } = answers('问：孟局长、宋局长，两位怎么看？\n答：我先说。');
  expect(told).toEqual(['5 warning script-answer-chosen | 答 | 我先说。 | 孟庆丰 | 宋洁']);
});

test('[S414] a reporter taken for 问： is told wherever it is another than was told', () => {
  const { told } = sampleReading(
    '标题\n——专访县医保局局长孟庆丰\n记者 黄蕾 石群\n问：一？\n答：好。\n石群：二？\n答：好。\n问：三？\n答：好。',
  );
  expect(told.filter((line) => line.includes('-chosen'))).toEqual([
    '4 warning script-speaker-chosen | 记者 | 黄蕾 | 石群',
    '8 warning script-speaker-chosen | 记者 | 石群 | 黄蕾',
  ]);
});
