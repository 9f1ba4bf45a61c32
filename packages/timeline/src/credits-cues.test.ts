import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { creditsCues } from './credits-cues.ts';
import { format1080p25, formatSquare, formatVertical } from './format.ts';

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
  const pages = creditsCues({ column, interviews: [interview], format: format1080p25 });
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

test('[T12] names that one page cannot hold go on under their label on the next, all of them in order', () => {
  const [first] = library.interviews;
  const [column] = library.columns;
  if (first === undefined || column === undefined) throw new Error('The library is empty.');
  const crowd = Array.from({ length: 70 }, (_, i) => ({
    id: `p${i}`,
    name: `记者${i}`,
    roles: ['reporter' as const],
    organization: null,
    posts: [],
  }));
  const credit = { role: 'reporter' as const, label: '记者', people: crowd.map(({ id }) => id) };
  const script = { ...first.script, credits: [credit] };
  const interview = { ...first, people: [...first.people, ...crowd], script };
  const counts = [
    { format: format1080p25, perLine: [32, 32, 6] },
    { format: formatVertical, perLine: [24, 24, 22] },
    { format: formatSquare, perLine: [24, 24, 22] },
  ];
  for (const { format, perLine } of counts) {
    const pages = creditsCues({ column, interviews: [interview], format });
    const lines = pages.flatMap(({ payload }) => payload.lines);
    expect(lines.map(({ label, names }) => `${label} ${names.length}`)).toEqual([
      '主持人 1',
      ...perLine.map((count) => `记者 ${count}`),
    ]);
    expect(lines.slice(1).flatMap(({ names }) => names)).toEqual(crowd.map(({ name }) => name));
  }
});
