import { wordMessage } from '@lanmu/content';
import { readScript, readSource } from '@lanmu/script';
import { expect, test } from 'vitest';
import { explainScript } from './explain-script.ts';

/** The margins of a script's lines, without their numbers. */
function explained(...lines: readonly string[]): string[] {
  const source = readSource(Buffer.from(lines.join('\n')), { fileName: '稿件.txt' });
  const read = readScript(source, { columnIdOf: () => 'chuntian' });
  const context = {
    say: (code: Parameters<typeof wordMessage>[0]['code'], params = {}) =>
      wordMessage({ code, params, language: 'zh' }),
  };
  return explainScript({ source, read, context }).split('\n');
}

const head = ['好消息', '——专访区民政局局长王娜'];

test('every role of a line stands in its margin in order, from where to where', () => {
  const lines = explained(...head, '王娜：谢谢。一是抓党建。二是抓民生。', '记者：【字幕】再见');
  expect(lines.find((line) => line.includes('谢谢'))).toMatch(
    /^3 {2}说话人 t1 {2}讲话 t1\.1–t1\.3 {2}要点 t1\.2–t1\.3 +│ 王娜：/u,
  );
});

test('what is left out says why', () => {
  const lines = explained(...head, '王娜：谢谢。', '— 3 —', '（完）');
  expect(lines.find((line) => line.includes('— 3 —'))).toMatch(/^4 {2}未收入：页码 +│ — 3 —$/u);
  expect(lines.find((line) => line.includes('（完）'))).toMatch(/^5 {2}未收入：稿件结束标记 +│/u);
});

test('a line never turns or clears the terminal it is printed on', () => {
  const lines = explained(...head, '王娜：谢谢\u001B[2J大家\u202E好。\t再见。');
  expect(lines.at(-1)).toContain('谢谢U+001B[2J大家U+202E好。\t再见。');
});
