import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { creditsCues } from './credits-cues.ts';

test('[T12] a page stays for the words it shows: the closing line counts on the last page alone', () => {
  const [first] = library.interviews;
  const [column] = library.columns;
  if (first === undefined || column === undefined) throw new Error('The library is empty.');
  const credits = ['记者', '摄像', '编辑', '责任编辑', '监制', '统筹'].map((label) => ({
    role: 'reporter' as const,
    label,
    people: first.people.map(({ id }) => id),
  }));
  const interview = { ...first, script: { ...first.script, credits } };
  const pages = creditsCues({ column, interviews: [interview], frameRate: { num: 25, den: 1 } });
  const held = pages.map(({ inFrame, outFrame, inFrames, outFrames, payload }) => {
    const words = JSON.stringify(payload).match(/\p{Script=Han}/gu)?.length ?? 0;
    return {
      holdFrames: outFrame - inFrame - inFrames - outFrames,
      wanted: Math.max(75, Math.ceil((words * 25) / 7)),
    };
  });
  expect(pages.map(({ payload }) => payload.closing === '')).toEqual([true, false]);
  for (const { holdFrames, wanted } of held) expect(holdFrames).toBe(wanted);
});
