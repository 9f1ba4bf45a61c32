import { expect, test } from 'vitest';
import { readScript } from '../../read-script.ts';
import { sampleReduction } from '../../sample-reduction.ts';
import { sampleReading } from '../../sample-reading.ts';
import { paragraph, sampleDocx } from '../../source/docx/sample-docx.ts';
import { readDocx } from '../../source/docx/read-docx.ts';

const head = ['《项目一线》专栏', '一台“小电机”的出海路', '——专访宏泰公司董事长 唐国栋', '记者 白杨'];

/** A table of cells whose lines are parted by /. */
function table(...rows: string[][]): string {
  const cell = (text: string): string =>
    `<w:tc>${text
      .split('/')
      .map((each) => paragraph(each))
      .join('')}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** Who says what, and what was told of a script with a table under its head. */
function read(tables: string, above: readonly string[] = head) {
  const document = above.map((text) => paragraph(text)).join('') + tables;
  const source = readDocx(sampleDocx({ document }), { fileName: 'a.docx' });
  const found = readScript(source, { columnIdOf: () => 'column' });
  expect(found.coverage.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
  const [interview] = found.interviews;
  const nameOf = new Map(interview?.people.map(({ id, name }) => [id, name]));
  const { findings, interviews, column } = sampleReduction(source, found);
  return {
    column,
    headline: interview?.headline,
    credits: interviews[0]?.credits,
    people: interviews[0]?.people,
    told: findings,
    turns: interview?.script.turns.map(
      ({ speaker, blocks }) =>
        `${nameOf.get(speaker)}：${blocks.map((block) => (block.kind === 'point' ? block.headline : block.paragraphs.join('／'))).join('／')}`,
    ),
  };
}

const said = ['记者：机械臂上下翻飞。', '唐国栋：三个字：快。／我们很快。', '倪大勇：现在八百台。'];

const pictures = [
  ['车间航拍', '【解说】机械臂上下翻飞。'],
  ['唐国栋采访/字幕：唐国栋 董事长', '【同期】唐国栋：三个字：快。/我们很快。'],
  ['工人操作特写', '【同期】车间主任 倪大勇：现在八百台。'],
];

test.each([
  ['画面', '解说词／同期声'],
  ['画面', '声音'],
  ['镜头', '内容'],
])('[S205] under %s and %s the pictures are left out, which is told once', (...headings) => {
  const { turns, told, credits, people } = read(table(headings, ...pictures));
  expect(turns).toEqual(said);
  expect(credits).toEqual(['记者（reporter）：白杨']);
  expect(people).not.toContainEqual(expect.stringContaining('董事长 '));
  expect(told.filter((line) => line.includes('table'))).toEqual([
    `5 info script-table-pictures | ${headings[0]} | 3`,
  ]);
  expect(told.join('')).not.toContain('error');
});

test('[S205] a column of numbers and one of pictures beside what is said are left out', () => {
  const { turns } = read(
    table(['序号', '画面', '解说词'], ...pictures.map((row, i) => [`${i + 1}`, ...row])),
  );
  expect(turns).toEqual(said);
});

test('[S205] pictures without a heading are left out as well, as a warning', () => {
  const { turns, told } = read(table(...pictures));
  expect(turns).toEqual(said);
  expect(told).toContain('5 warning script-table-pictures | 车间航拍 | 3');
});

const speakers = [
  ['主持人 白杨', '今年怎么样？'],
  ['唐国栋', '我们做了两点：/1、抓研发。年年投入。/2、抓服务。随叫随到。'],
  ['主持人', '工人呢？'],
  ['车间主任 倪大勇', '现在八百台。'],
  ['唐总：', '欢迎大家。'],
  ['白杨', '谢谢。'],
];

test.each([[['人物', '内容']], [null]])(
  '[S205] under %j a column of speakers is as if each had a colon',
  (headings) => {
    const { turns, told } = read(table(...(headings === null ? [] : [headings]), ...speakers));
    expect(turns).toEqual([
      '白杨：今年怎么样？',
      '唐国栋：我们做了两点：／抓研发。／抓服务。',
      '白杨：工人呢？',
      '倪大勇：现在八百台。',
      '唐国栋：欢迎大家。',
      '白杨：谢谢。',
    ]);
    expect(told.filter((line) => /error|table/u.test(line))).toEqual([]);
  },
);

test('[S205] a cell in a column of speakers that names nobody is an error', () => {
  const { told } = read(table(['人物', '内容'], ...speakers, ['厂区大门', '一辆辆货车驶出。']));
  expect(told).toContainEqual(expect.stringMatching(/^\d+ error script-speaker-unread \| 厂区大门$/u));
});

test('[S205] the headings themselves, and a cell with nothing said beside it, are left out and told', () => {
  const { turns, told } = read(table(['人物', '内容'], ['第一部分', ''], ...speakers));
  expect(turns).toHaveLength(6);
  expect(told.filter((line) => line.includes('left-out'))).toEqual([
    '5 info script-left-out | on-screen | 人物',
    '6 info script-left-out | on-screen | 内容',
    '7 warning script-left-out | unplaced | 第一部分',
  ]);
});

test('[S205] labels and values are lines of the head', () => {
  const form = table(
    ['栏目', '项目一线', '记者', '白杨、龙飞'],
    ['标题', '一台“小电机”的出海路'],
    ['嘉宾', '宏泰公司董事长 唐国栋'],
    ['播出日期', '2024年6月1日'],
  );
  const { column, headline, credits, told, people } = read(form + table(['人物', '内容'], ...speakers), []);
  expect([column, headline]).toEqual(['《项目一线》栏目', '一台“小电机”的出海路']);
  expect(credits).toEqual(['记者（reporter）：白杨、龙飞']);
  expect(people).toContain('唐国栋 interviewee 宏泰公司｜董事长');
  expect(told.filter((line) => line.includes('error'))).toEqual([]);
});

test('[S205] a table nobody can tell the columns of is an error that says how to set it', () => {
  const { told } = read(
    table(['第一部分', '今年订单怎么样？我们去看看。', '宏泰'], ['第二部分', '增长了四成。', '宏泰']),
  );
  expect(told).toContain('5 error script-table-unread | 第一部分');
});

test('[S205] 字幕： with a post behind the name is no credit', () => {
  expect(sampleReading('标题\n主持人石群：好。\n字幕：唐国栋 董事长\n局长王娜：好。').credits).toEqual([]);
  expect(sampleReading('标题\n主持人石群：好。\n局长王娜：好。\n字幕：唐国栋').credits).toHaveLength(1);
});
