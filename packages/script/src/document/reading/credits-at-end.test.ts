import { expect, test } from 'vitest';
import { sampleReading } from '../../sample-reading.ts';

const head = '标题\n——专访局长王娜\n记者 石群\n主持人石群：好。\n王娜：很好。\n';

test.each([
  ['编辑；吕洋 审核:段宏伟', ['编辑（crew）：吕洋', '审核（crew）：段宏伟']],
  ['记者：叶青 实习生：柏林', ['记者（reporter）：叶青', '实习生（crew）：柏林']],
  [
    '本期编导 秦岭 后期制作：邹平 演播室灯光 路明',
    ['本期编导（crew）：秦岭', '后期制作（crew）：邹平', '演播室灯光（crew）：路明'],
  ],
  ['音响：高峰  音乐：李明', ['音响（crew）：高峰', '音乐（crew）：李明']],
])('[S604] %s are credits, in the middle and at the end', (line, expected) => {
  for (const text of [`${head}${line}`, `${head}（完）\n${line}`, `${head}【片尾】\n${line}`]) {
    const { credits, turns, told } = sampleReading(text);
    expect(credits.slice(1)).toEqual(expected);
    expect(turns).toEqual(['石群：好。', '王娜：很好。']);
    expect(told.filter((each) => !each.includes('info'))).toEqual([]);
  }
});

test('[S604] words of speech that are labels as well, without a mark, are somebody\u2019s words', () => {
  expect(sampleReading(`${head}音乐 高雅\n翻译 准确`).credits).toEqual(['记者（reporter）：石群']);
});

test.each(['（完）', '【片尾】'])('[S604] what stands behind %s and has no place is a warning', (end) => {
  const { turns, told } = sampleReading(`${head}${end}\n特别鸣谢：县供热公司\n感谢各位朋友`);
  expect(turns).toEqual(['石群：好。', '王娜：很好。']);
  expect(told.filter((each) => /^[78] warning script-left-out/u.test(each))).toHaveLength(2);
});

test('[S604] who speaks behind them is heard', () => {
  expect(sampleReading(`${head}（完）\n王娜：还有一句。`).turns[2]).toBe('王娜：还有一句。');
  expect(sampleReading(`${head}【片尾】\n【主持人】再见。`).turns[2]).toBe('石群：再见。');
});

test('[S604] labels whose names could not be read are left out as a warning, behind an unended line as well', () => {
  const { turns, told } = sampleReading(
    `${head}王娜：再见，下期节目再会\n出品：县融媒体中心 制片人：高峰 来源：融媒`,
  );
  expect(turns[2]).toBe('王娜：再见，下期节目再会');
  expect(told).toContainEqual(expect.stringMatching(/^7 warning script-left-out \| imprint/u));
});

test.each(['王娜媳妇：他忙。', '王娜的徒弟：她教得好。', '刘大哥媳妇:他就知道吹😂'])(
  '[S703] %s goes on with no sentence, however the line above ends, and is told',
  (line) => {
    const said = '今年我们种了很多苹果和梨，乡亲们都愿意跟着干，合作社的路越走越宽了，能卖8万块钱';
    const { turns, told } = sampleReading(`标题\n主持人石群：好。\n局长王娜：${said}\n${line}`);
    expect(turns[1]).toBe(`王娜：${said}`);
    expect(told).toContainEqual(expect.stringMatching(/^4 warning script-speaker-nameless/u));
  },
);

test('[S703] a sentence with a colon that a page break cut is joined all the same', () => {
  const { turns } = sampleReading(
    '标题\n主持人石群：好。\n局长王娜：我们请来的专家专门给群众做了很多次耐心细致、深入浅出、受到大家普遍欢迎的\n技术指导：管网怎么查，锅炉怎么修。',
  );
  expect(turns[1]).toMatch(/欢迎的技术指导：管网/u);
});

test('[S703] a joint is quoted in whole characters', () => {
  const { told } = sampleReading(
    `标题\n——专访局长王娜\n主持人石群：好。\n王娜：${'今年我们种了很多苹果和梨'.repeat(4)}😂\n都卖出去了卖得非常好啊啊😂，很好。`,
  );
  expect(told.join('')).not.toMatch(
    /\\ud83d|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u,
  );
  expect(told).toContainEqual(expect.stringContaining('script-lines-joined'));
});
