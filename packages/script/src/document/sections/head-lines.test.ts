import { expect, test } from 'vitest';
import { readScript } from '../../read-script.ts';
import { sampleReading } from '../../sample-reading.ts';
import { sampleSource } from '../../source/sample-source.ts';

const talk = '主持人石群：好。\n区民政局局长王娜：很好。';

test('[S306] credits above the headline, with units in brackets, are read as below it', () => {
  const line = '记者：王晓明、陈 露；摄像：刘洋（实习）；通讯员：周敏（县委组织部）';
  const { headline, credits, people, told } = sampleReading(
    `《栏》专栏\n${line}\n标题\n——专访局长王娜\n${talk}`,
  );
  expect(headline).toBe('标题');
  expect(credits).toEqual([
    '记者（reporter）：王晓明、陈露',
    '摄像（crew）：刘洋',
    '通讯员（correspondent）：周敏',
  ]);
  expect(people).toContain('周敏 correspondent 县委组织部｜');
  expect(told).toEqual(['2 warning script-left-out | credit-note | 实习']);
});

test('[S306] where credits stand above each headline, each interview has its own', () => {
  const text = `记者：石群\n标题\n——专访局长王娜\n${talk}\n\n记者：魏建\n又一标题\n——专访局长李明\n李明：好。`;
  const { interviews } = readScript(sampleSource(text), { columnIdOf: () => '' });
  expect(
    interviews.map(({ headline, script }) => [headline, script.credits.flatMap((c) => c.people)]),
  ).toEqual([
    ['标题', ['shi-qun']],
    ['又一标题', ['wei-jian']],
  ]);
});

test.each([
  ['【字幕】记者：王晓明 陈 露 摄像：刘洋', ['记者（reporter）：王晓明、陈露', '摄像（crew）：刘洋']],
  ['【片尾】编导 钱晓丽', ['编导（crew）：钱晓丽']],
  ['【字幕】摄影 大赛', []],
  ['【字幕】种植面积300亩', []],
  ['【画面】记者：石群', []],
])('[S306] %s holds the credits %j', (line, credits) => {
  const reading = sampleReading(`标题\n\n${talk}\n${line}`);
  expect(reading.credits).toEqual(credits);
  expect(reading.told.some((each) => each.includes('on-screen'))).toBe(credits.length === 0);
});

test('[S304] a line of guests says who is interviewed, and is nobody\u2019s words', () => {
  const text = '标题\n嘉宾：永宁县委书记　高　峰、县长 李明\n记者：石群\n主持人：好。\n高峰：很好。';
  const { headline, people, turns } = sampleReading(text);
  expect(headline).toBe('标题');
  expect(people.slice(0, 2)).toEqual(['高峰 interviewee 永宁县委｜书记', '李明 interviewee ｜县长']);
  expect(turns).toEqual(['主持人：好。', '高峰：很好。']);
  const said = sampleReading(`标题\n${talk}\n嘉宾：高兴\n嘉宾：王娜是局长。`);
  expect(sampleReading(`标题\n访谈嘉宾：高峰\n${talk}`).people).toContain('高峰 interviewee');
  expect(said.turns.slice(2)).toEqual(['王娜：高兴', '王娜：王娜是局长。']);
});

test('[S104] a 专访 line without its dash, and one on two lines, are 专访 lines and told', () => {
  const bare = sampleReading(`标题\n专访永宁县人民医院院长 沈从文\n\n${talk}`);
  expect([bare.headline, bare.dek]).toEqual(['标题', '专访永宁县人民医院院长沈从文']);
  expect(bare.told).toEqual(['2 info script-dek-without-dash | 专访永宁县人民医院院长 沈从文']);
  for (const dash of ['', '——']) {
    const cut = sampleReading(`标题\n${dash}专访永宁县住房和城乡建设局\n党组书记、局长 李建国\n\n${talk}`);
    expect([cut.headline, cut.dek]).toEqual(['标题', '专访永宁县住房和城乡建设局党组书记、局长李建国']);
    expect(cut.people[0]).toBe('李建国 interviewee 永宁县住房和城乡建设局｜党组书记、局长');
    expect(cut.told[0]).toMatch(/^2 info script-dek-joined/u);
  }
  // A headline may begin so, and what stands below a whole 专访 line is none of it.
  expect(sampleReading(`标题\n专访背后的故事\n\n${talk}`).dek).toBe('专访区民政局局长王娜');
  expect(sampleReading(`标题\n——专访局长王娜\n副局长李明\n${talk}`).dek).toBe('专访局长王娜');
});

test('[S105] a dash inside speech begins no interview, with or without a short line above it', () => {
  for (const head of ['标题\n', '标题\n——专访局长王娜\n', '标题\n记者：魏建\n']) {
    const { headline, turns, told } = sampleReading(`${head}${talk}\n我们的目标\n——让群众满意\n就是这样。`);
    expect(headline).toBe('标题');
    expect(turns).toEqual(['石群：好。', '王娜：很好。／我们的目标——让群众满意就是这样。']);
    expect(told.some((line) => line.includes('warning script-dash-spoken | ——让群众满意'))).toBe(true);
  }
});

test('[S105] a second interview begins where a dash says so, or under a headline set apart', () => {
  const second = (lines: string): string[] =>
    readScript(sampleSource(`标题\n——专访局长王娜\n${talk}\n\n${lines}`), {
      columnIdOf: () => '',
    }).interviews.map(({ headline }) => headline);
  expect(second('又一标题\n——专访局长李明\n李明：好。')).toEqual(['标题', '又一标题']);
  expect(second('又一标题\n——三屯村党建工作综述\n记者：魏建\n三屯村村民张三：好。')).toEqual([
    '标题',
    '又一标题',
  ]);
  expect(second('又一标题\n——三屯村党建工作综述\n这几年变化大。')).toEqual(['标题']);
});

test.each([
  ['《党群连心桥》栏目 第12期', '《党群连心桥》栏目', '第12期'],
  ['第12期《党群连心桥》', '《党群连心桥》专栏', '第12期'],
  ['【栏目】《党群连心桥》（总第三期）', '《党群连心桥》栏目', '（总第三期）'],
  ['党群连心桥专栏 2025年第12期', '《党群连心桥》专栏', '2025年第12期'],
])('[S102] %s names %s, and the number of its issue is left out', (line, column, issue) => {
  const reading = sampleReading(`${line}\n标题\n——专访局长王娜\n${talk}`);
  expect([reading.column, reading.headline]).toEqual([column, '标题']);
  expect(reading.told).toEqual([`1 info script-left-out | issue-number | ${issue}`]);
});
