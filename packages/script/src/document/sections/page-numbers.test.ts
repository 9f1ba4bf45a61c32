import { expect, test } from 'vitest';
import { readScript } from '../../read-script.ts';
import { sampleSource } from '../../source/sample-source.ts';

/** What is said in the answer, and the codes that are told of the lines of it. */
function answer(lines: string): { said: string; told: string[] } {
  const text = `让群众少跑腿\n——专访区民政局局长王娜\n记者：魏建\n王娜：${lines}`;
  const { interviews, findings } = readScript(sampleSource(text), { columnIdOf: () => 'column' });
  const [turn] = interviews[0]?.script.turns ?? [];
  return {
    said:
      turn?.blocks.flatMap((block) => (block.kind === 'statement' ? block.paragraphs : [])).join('|') ?? '',
    told: findings.map(({ code, params }) => `${code} ${params['text'] ?? ''}`.trim()),
  };
}

test('[S202] a number between cut lines that is no page is kept and told', () => {
  const { said, told } = answer('今年我们把助餐点办到了\n127\n个村，老人都说好。');
  expect(said).toBe('今年我们把助餐点办到了127个村，老人都说好。');
  expect(told).toContain('script-number-kept 127');
  // Small enough for a page, and yet what is counted follows.
  expect(answer('今年我们新建了\n2\n个站点。').said).toBe('今年我们新建了2个站点。');
});

test('[S202] numbers of pages are left out, whichever page the text begins on', () => {
  for (const [first, second] of [
    ['1', '2'],
    ['126', '127'],
    ['- 126 -', '127'],
  ]) {
    const { said, told } = answer(`今年我们把助餐点办到了\n${first}\n村里，老人都\n${second}\n说好。`);
    expect(said).toBe('今年我们把助餐点办到了村里，老人都说好。');
    expect(told.filter((code) => code.startsWith('script-left-out'))).toEqual([
      `script-left-out ${first}`,
      `script-left-out ${second}`,
    ]);
  }
});

test('[S202] a number that is kept is no headline', () => {
  const { interviews } = readScript(sampleSource('让群众少跑腿\n127\n——专访区民政局局长王娜\n王娜：好。'), {
    columnIdOf: () => 'column',
  });
  expect(interviews[0]?.headline).not.toContain('127');
});
