import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../scripts/corpus/read-corpus.ts';
import { displayGrades } from './display-grades.ts';
import { breakLines, lineBreaks, lineEndForbidden, lineStartForbidden, measureEm } from './index.ts';
import { sampleNames, sampleText } from './sample-text.ts';
import { seedNames } from './seed-captions.ts';

function set(text: string, maxEm: number, maxLines: number, names: readonly string[] = seedNames) {
  return breakLines({
    text,
    breaks: lineBreaks({ text, names }),
    maxEm,
    maxLines,
    measureEm: (line) => measureEm({ text: line, face: 'sans700' }),
  });
}

test('[Y4] headlines and points break by phrases', () => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['努力擦亮“大爱民政、暖心民政”特色党建品牌', 14, 2],
    ['努力擦亮“大爱民政、暖心民政”特色党建品牌', 11, 3],
    ['党建领航，担当作为，积极探索基层社会治理新路径', 16, 2],
    ['党建领航，担当作为，积极探索基层社会治理新路径', 10, 3],
    ['为全区人民的生命健康保驾护航', 14, 2],
    ['把“战场”当“考场”，用党建为战疫“赋能”', 16, 2],
    ['强“组织”促“发展”，用党建为服务“增效”', 16, 2],
    ['党建引领助发展 凝心聚力向未来', 14, 2],
    ['党建引领助发展 凝心聚力向未来', 18, 2],
    ['围绕中心，擦亮品牌，持续推动“党建+民生”深度融合', 16, 2],
    ['强化保障，改进作风，着力构建坚强有力的支撑机制', 16, 2],
    ['税郭镇三屯村党总支书记、村委会主任', 12, 2],
    ['区民政局党组书记、局长', 20, 2],
    ['专访区民政局党组书记、局长王娜', 14, 2],
    ['记者 刘亚程 史春静', 20, 2],
    ['《党建赋能·创新发展》专栏', 14, 2],
  ];
  expect(cases.map(([text, maxEm, maxLines]) => set(text, maxEm, maxLines).lines.join(' | ')))
    .toMatchInlineSnapshot(`
    [
      "努力擦亮“大爱民政、 | 暖心民政”特色党建品牌",
      "努力擦亮“大爱民政、 | 暖心民政”特色党建品牌",
      "党建领航，担当作为， | 积极探索基层社会治理新路径",
      "党建领航，担当作为， | 积极探索 | 基层社会治理新路径",
      "为全区人民的生命健康保驾护航",
      "把“战场”当“考场”， | 用党建为战疫“赋能”",
      "强“组织”促“发展”， | 用党建为服务“增效”",
      "党建引领助发展 | 凝心聚力向未来",
      "党建引领助发展 | 凝心聚力向未来",
      "围绕中心，擦亮品牌， | 持续推动“党建+民生”深度融合",
      "强化保障，改进作风， | 着力构建坚强有力的支撑机制",
      "税郭镇三屯村 | 党总支书记、村委会主任",
      "区民政局党组书记、局长",
      "专访区民政局 | 党组书记、局长王娜",
      "记者 刘亚程 史春静",
      "《党建赋能·创新发展》专栏",
    ]
  `);
});

test('[Y5] what does not fit says so and still breaks by phrases', () => {
  expect([set('努力擦亮“大爱民政、暖心民政”特色党建品牌', 9, 2), set('区民政局', 3, 1), set('  ', 3, 1)])
    .toMatchInlineSnapshot(`
      [
        {
          "fits": false,
          "lines": [
            "努力擦亮",
            "“大爱民政、",
            "暖心民政”",
            "特色党建品牌",
          ],
          "stumbles": true,
        },
        {
          "fits": false,
          "lines": [
            "区民政局",
          ],
          "stumbles": false,
        },
        {
          "fits": true,
          "lines": [],
          "stumbles": false,
        },
      ]
    `);
});

test('[Y3] [Y5] lines join to the text, keep names whole, and start and end with permitted marks', () => {
  fc.assert(
    fc.property(sampleText, fc.integer({ min: 4, max: 20 }), (text, maxEm) => {
      const { lines, fits } = set(text, maxEm, 60, sampleNames);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      lines.forEach((line, i) => {
        const characters = Array.from(line);
        if (i > 0) expect(lineStartForbidden.has(characters[0] ?? ''), line).toBe(false);
        if (i < lines.length - 1) expect(lineEndForbidden.has(characters.at(-1) ?? ''), line).toBe(false);
        if (fits) expect(measureEm({ text: line, face: 'sans700' })).toBeLessThanOrEqual(maxEm);
      });
      for (const name of sampleNames) {
        const count = (whole: string): number => whole.split(name).length;
        expect(lines.reduce((sum, line) => sum + count(line) - 1, 1)).toBe(count(text));
      }
    }),
  );
});

test('[Y4] a long paragraph is set in reasonable time', () => {
  const { lines } = set('坚持党建引领，打牢制度基础，推进基层社会治理管理规范化。'.repeat(60), 16, 2);
  expect(lines.length).toBeGreaterThan(100);
});

test('[Y7] the blank half of an opening mark takes no room where it hangs', () => {
  const options = {
    text: '打造“养老服务圈”',
    breaks: [{ at: 2, penalty: 30 }],
    maxEm: 6.5,
    maxLines: 2,
    measureEm: (text: string) => measureEm({ text, face: 'sans700' }),
  };
  expect([true, false].map((hangs) => breakLines({ ...options, hangs }).fits)).toEqual([true, false]);
});

test('[Y7] a reader stumbles inside a phrase, and where what follows a lead or stands in a quote is torn', () => {
  const stumbles = (text: string, end: string, penalty: number): boolean =>
    breakLines({
      text,
      breaks: [{ at: text.indexOf(end) + end.length, penalty }],
      maxEm: 13,
      maxLines: 2,
      measureEm: (line) => measureEm({ text: line, face: 'sans700' }),
    }).stumbles;
  const { verbObject, attribute, plain } = displayGrades;
  expect([
    stumbles('坚持民生优先，每年新增财力的八成用于民生', '财力的', verbObject),
    stumbles('坚持民生优先，每年新增财力的八成用于民生', '财力的', attribute),
    stumbles('山亭区：火樱桃红了，农家乐火了', '农家', plain),
    stumbles('山亭区：火樱桃红了，农家乐火了', '红了，', 4),
  ]).toEqual([false, true, true, false]);
  const headline = '努力擦亮“大爱民政、暖心民政”特色党建品牌';
  expect([10, 11.5].map((maxEm) => set(headline, maxEm, 3))).toMatchObject([
    { lines: ['努力擦亮“大爱民政、', '暖心民政”', '特色党建品牌'], stumbles: true },
    { lines: ['努力擦亮“大爱民政、', '暖心民政”特色党建品牌'], stumbles: false },
  ]);
});

test('[Y7] a reader stumbles at a line end that passes over a stronger pause in its line or the next', () => {
  const space = '“一站式”服务让群众少跑腿 “一网通办”让数据多跑路';
  const comma = '5G+AI赋能乡村振兴，GDP增长8.5%的“三屯经验”';
  const settings = [set(space, 10, 3), set(space, 10, 4), set(space, 14, 2), set(comma, 10, 4)];
  expect(settings.map(({ stumbles }) => stumbles)).toEqual([true, false, false, false]);
});

test('[Y7] no reader stumbles over a setting that editors approved', () => {
  const stumbling = readCorpus().reviewed.filter(
    ({ text, names, face, maxEm, maxLines }) =>
      breakLines({
        text,
        breaks: lineBreaks({ text, names }),
        maxEm,
        maxLines,
        measureEm: (line) => measureEm({ text: line, face }),
      }).stumbles,
  );
  expect(stumbling.map(({ source, lines }) => `${source} ${lines.join('｜')}`)).toEqual([]);
});
