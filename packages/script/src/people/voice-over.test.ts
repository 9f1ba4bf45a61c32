import { expect, test } from 'vitest';
import { sampleReading } from '../sample-reading.ts';

const head = '标题\n记者：石群\n';

test('[S507] a voice over pictures is nobody of the credits, told once; the reporter in the picture is', () => {
  const { turns, told } = sampleReading(
    `${head}【配音】一。\n【同期】三屯村村民张三：二。\n解说：三。\n【画外音】记者：四。\n记者旁白：五。\n【出镜】六。`,
  );
  expect(turns).toEqual(['记者：一。', '张三：二。', '记者：三。', '记者：四。', '记者：五。', '石群：六。']);
  expect(told.filter((line) => /voice|chosen|nameless/u.test(line))).toEqual([
    '3 info script-voice-over | 【配音】',
  ]);
});

test('[S507] a name in front of the colon is shown, and a reporter without one is told as before', () => {
  const named = `${head}【配音】魏建：一。\n解说魏建：二。\n【同期】三屯村村民张三：三。`;
  expect(sampleReading(named).turns).toEqual(['魏建：一。', '魏建：二。', '张三：三。']);
  const { told } = sampleReading('标题\n【配音】一。\n【同期】三屯村村民张三：二。\n记者：三。');
  expect(told).toContain('4 warning script-speaker-nameless | 记者');
});
