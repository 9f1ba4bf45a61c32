import { expect, test } from 'vitest';
import { sampleReading } from '../../sample-reading.ts';

test.each([
  '（VCR结束）',
  '（音乐起）',
  '【切回演播室】',
  '（掌声）',
  '2024-05-10 15:32:08',
  '15:32',
  '发布时间：2024年5月10日 15:32',
])('[S206] %s alone on a line is left out and told', (line) => {
  const { turns, told } = sampleReading(
    `标题\n——专访局长王娜\n记者 石群\n主持人石群：好。\n王娜：很好。\n${line}\n我们接着干。`,
  );
  expect(turns).toEqual(['石群：好。', '王娜：很好。／我们接着干。']);
  expect(told).toEqual([expect.stringMatching(/^6 info script-left-out \| (?:direction|date) \| /u)]);
});

test('[S206] behind the beginning of a film nobody is named for what no name stands before', () => {
  const { turns, told } = sampleReading(
    '标题\n——专访局长王娜\n主持人石群：好。\n王娜：很好。\n（VCR：企业采访）\n机器正在运转。\n（VCR结束）\n王娜：对。',
  );
  expect(turns).toEqual(['石群：好。', '王娜：很好。', '记者：机器正在运转。', '王娜：对。']);
  expect(told).toContainEqual(expect.stringContaining('script-voice-over'));
  expect(told).toContainEqual('5 info script-left-out | direction | （VCR：企业采访）');
});

test('[S206] what somebody says in brackets, or with a time in it, is theirs', () => {
  const { turns } = sampleReading(
    '标题\n——专访局长王娜\n主持人石群：好。\n王娜：很好。\n（我们的音乐课从去年起也有了。）\n时间12:30，该吃饭了。',
  );
  expect(turns[1]).toBe('王娜：很好。／（我们的音乐课从去年起也有了。）／时间12:30，该吃饭了。');
});
