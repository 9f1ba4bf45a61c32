import { readFileSync } from 'node:fs';
import { library } from '@lanmu/content';
import { expect, test } from 'vitest';
import { readScript } from './read-script.ts';
import { sampleSource } from './source/sample-source.ts';

const seed = readFileSync(
  new URL('../../content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt', import.meta.url),
  'utf8',
).replaceAll('\r\n', '\n');

test('[S905] the real script gives the committed documents, their direction and ids aside', () => {
  const { column, interviews, findings } = readScript(sampleSource(seed), {
    columnIdOf: () => 'dangjian-funeng',
  });
  expect(column).toEqual({ title: '党建赋能·创新发展', label: '专栏' });
  const expected = ['dangjian-minzheng', 'dangjian-weijian', 'dangjian-santun'].map((id) =>
    library.interviews.find((interview) => interview.id === id),
  );
  const shown = interviews.map(({ headline, dek, people, script, direction }) => ({
    headline,
    dek,
    people,
    script,
    direction,
  }));
  expect(shown).toEqual(
    expected.map((interview) => ({
      headline: interview?.headline,
      dek: interview?.dek,
      people: interview?.people,
      script: interview?.script,
      direction: interview?.direction,
    })),
  );
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('[S901] every character of a script is accounted for once, in order', () => {
  const { coverage } = readScript(sampleSource(seed), { columnIdOf: () => 'x' });
  let at = 0;
  for (const { start, end } of coverage) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(seed.length);
});

const report = `市中新闻
《乡村振兴看市中》栏目

田间地头党旗红

【导语】春耕时节，三屯村一派忙碌景象。
【配音】走进三屯村，大棚整齐排列。
— 3 —
【同期】税郭镇三屯村党总支书记 姚秀国：我们又建了几座大棚。
【字幕】种植面积达300亩
记者：请问收入怎么样？
姚秀国：很好。
记者：魏建 石群 摄像：张三丰
（完）`;

test('[S101] a report for television: headline, cues, credits at its end', () => {
  const { column, interviews } = readScript(sampleSource(report), { columnIdOf: () => '' });
  expect(column).toEqual({ title: '乡村振兴看市中', label: '栏目' });
  expect(interviews).toHaveLength(1);
  const [interview] = interviews;
  expect(interview?.headline).toBe('田间地头党旗红');
  expect(interview?.id).toBe('yao-xiuguo');
  const turns = interview?.script.turns.map(({ speaker, role, attribution }) => [speaker, role, attribution]);
  expect(turns).toEqual([
    ['zhu-chiren', 'host', null],
    ['ji-zhe', 'reporter', null],
    ['yao-xiuguo', 'interviewee', '税郭镇三屯村党总支书记 姚秀国'],
    ['wei-jian', 'reporter', '记者'],
    ['yao-xiuguo', 'interviewee', '姚秀国'],
  ]);
  expect(interview?.script.credits.map(({ label, people }) => [label, ...people])).toEqual([
    ['记者', 'wei-jian', 'shi-qun'],
    ['摄像', 'zhang-sanfeng'],
  ]);
});

/** What a script's findings say, without their places. */
function told(text: string): string[] {
  const { findings } = readScript(sampleSource(text), { columnIdOf: () => 'column' });
  return findings.map(({ code, params }) =>
    [code, params['reason'] ?? params['name'] ?? ''].join(' ').trim(),
  );
}

test('[S201] what is no part of the script is left out and told', () => {
  expect(told(report).filter((line) => line.startsWith('script-left-out'))).toEqual([
    'script-left-out unplaced',
    'script-left-out page-number',
    'script-left-out on-screen',
    'script-left-out end',
  ]);
  const page = '市中区融媒体中心新闻稿\n主持人石群：大家好，我们继续\n';
  const heads = told(`标题\n——专访区民政局局长王娜\n${page}${page}${page}`).filter((line) =>
    /running-head/.test(line),
  );
  expect(heads).toHaveLength(3);
});

test('[S103] a missing 专访 line is made of who is interviewed; a script without anybody or anything stops', () => {
  const { interviews } = readScript(sampleSource(report), { columnIdOf: () => '' });
  expect(interviews[0]?.dek).toBe('专访税郭镇三屯村党总支书记姚秀国');
  expect(told(report)).toContain('script-dek-made');
  expect(told('主持人石群：大家好。')).toEqual(
    expect.arrayContaining(['script-headline-missing', 'script-nobody-interviewed']),
  );
  expect(told('')).toEqual(['script-blank']);
  expect(told('《栏》专栏')).toEqual(['script-nothing-said']);
});

test('[S406] a role alone is who holds it; who it was taken for is told where several do', () => {
  expect(told(report)).toContain('script-speaker-chosen 魏建');
  expect(told(report)).toContain('script-speaker-nameless');
  expect(told('标题\n张三：你好。\n李四：你好。\n张三：再见。\n李四：再见。')).toEqual(
    expect.arrayContaining(['script-speaker-undescribed 张三', 'script-speaker-undescribed 李四']),
  );
});

/** Who speaks, by name, turn by turn. */
function speakers(text: string): string[] {
  const [interview] = readScript(sampleSource(text), { columnIdOf: () => 'column' }).interviews;
  const nameOf = new Map(interview?.people.map(({ id, name }) => [id, name]));
  return (interview?.script.turns ?? []).map(({ speaker }) => nameOf.get(speaker) ?? '');
}

const head = '标题\n记者：石群\n';

test('[S504] a soundbite without a name is whose it is where one is interviewed, and of several nobody is named', () => {
  const one = '【同期】三屯村村民张三：好。\n【配音】他说好。\n【同期】真好。';
  expect(speakers(head + one)).toEqual(['张三', '记者', '张三']);
  const two = `${one}\n【同期】三屯村村民李四：也好。`;
  expect(speakers(head + two)).toEqual(['张三', '记者', '受访者', '李四']);
  expect(told(head + two)).toContain('script-speaker-nameless');
});

test('[S505] words on the line under 【字幕】 are for the screen, those after an empty line are spoken', () => {
  const after = (gap: string): string[] =>
    told(`${head}【配音】好。\n【字幕】\n${gap}种植三百亩\n【配音】真好。`).filter((line) =>
      /on-screen/.test(line),
    );
  expect(after('')).toEqual(['script-left-out on-screen']);
  expect(after('\n')).toEqual([]);
});

test('[S410] who cannot be read stays in the turn before, and is told; who ends with a known name is read', () => {
  expect(told(`${head}石群：问？\n面馆掌门严峻：答。`)).toContain('script-speaker-unread');
  const known = `${head}石群：问？\n面馆掌门严峻：答。\n严峻：再答。`;
  expect(speakers(known)).toEqual(['石群', '严峻', '严峻']);
  expect(told(known)).toContain('script-post-unknown 严峻');
});

test('[S101] lines of one length are one headline, of others the nearer one, and two are told', () => {
  const headline = (text: string): string | undefined =>
    readScript(sampleSource(text), { columnIdOf: () => 'column' }).interviews[0]?.headline;
  const end = '\n\n——专访区民政局局长王娜\n\n王娜：好。';
  expect(headline(`向作风要效率\n\n向效率要发展${end}`)).toBe('向作风要效率 向效率要发展');
  expect(headline(`城市24小时\n\n凌晨三点的菜市场${end}`)).toBe('凌晨三点的菜市场');
  expect(told(`向作风要效率\n向效率要发展${end}`)).toContain('script-headline-lines');
});

/** The 专访 line of a script's first interview. */
function dek(text: string): string | undefined {
  return readScript(sampleSource(text), { columnIdOf: () => 'column' }).interviews[0]?.dek;
}

test('[S303] two 专访 lines are one interview that names all; one that names nobody is left out', () => {
  const lines = (second: string): string =>
    `标题\n——专访区民政局局长　耿 直\n——${second}\n耿直：好。\n李明：也好。`;
  const both = lines('专访区教育局局长李明');
  expect(dek(both)).toBe('专访区民政局局长耿直、区教育局局长李明');
  expect(speakers(both)).toEqual(['耿直', '李明']);
  expect(told(both)).toEqual([]);
  expect(dek(lines('我区民生工作综述'))).toBe('专访区民政局局长耿直');
  expect(told(lines('我区民生工作综述'))).toContain('script-left-out unplaced');
});

test('[S105] a line of a speech that begins with a dash is said', () => {
  const text = '标题\n——专访区民政局局长耿直\n耿直：我们有一个答案\n——为了群众。\n——就在路上';
  const [interview, other] = readScript(sampleSource(text), { columnIdOf: () => 'column' }).interviews;
  expect(other).toBeUndefined();
  expect(interview?.script.turns[0]?.blocks).toMatchObject([
    { paragraphs: ['我们有一个答案——为了群众。——就在路上'] },
  ]);
});

test('[S103] the 专访 line that is made names villagers only where nobody else is interviewed', () => {
  const villager = '【同期】三屯村村民 张大山：不错。';
  const official = '\n【同期】三屯村党支部书记 姚秀国：是的。';
  expect(dek(head + villager)).toBe('专访三屯村村民张大山');
  expect(dek(head + villager + official)).toBe('专访三屯村党支部书记姚秀国');
});

test('[S408] of several before one colon the first is shown, and told', () => {
  const text = `${head}石群、魏建：问？\n三屯村村民张三：好。`;
  expect(told(text)).toContain('script-speaker-unread');
  const credited = text.replace('记者：石群', '记者：石群 魏建');
  expect(speakers(credited)).toEqual(['石群', '张三']);
  expect(told(credited)).toContain('script-speakers-together 石群');
});

test('[S409] 王娜说： begins her turn where a paragraph begins and nothing is quoted', () => {
  const text = (line: string): string =>
    `标题\n——专访区民政局局长王娜\n主持人石群：问？\n${line}\n石群：谢谢。`;
  expect(speakers(text('王娜说：好。'))).toEqual(['石群', '王娜', '石群']);
  expect(told(text('王娜说：好。'))).toContain('script-speech-reported 王娜');
  expect(speakers(text('王娜说：“好。”'))).toEqual(['石群', '石群']);
  expect(told(text('王娜说：“好。”'))).toContain('script-speech-quoted 王娜');
  expect(speakers(text('这时，局长\n王娜说：好。'))).toEqual(['石群', '石群']);
  expect(speakers(text('【同期】王娜说：“好。”'))).toEqual(['石群', '王娜', '石群']);
});

test('[S407] a role or a post before a name with dots is no part of it, however often it comes', () => {
  const credit = '标题\n记者：阿里·买买提\n';
  expect(speakers(`${credit}记者阿里·买买提：问？\n记者阿里·买买提：再问？`)).toEqual([
    '阿里·买买提',
    '阿里·买买提',
  ]);
  expect(speakers(`${head}局长阿里·买买提：好。\n局长阿里·买买提：很好。`)).toEqual([
    '阿里·买买提',
    '阿里·买买提',
  ]);
  const named = (text: string): string[] =>
    readScript(sampleSource(text), { columnIdOf: () => 'column' }).interviews[0]?.people.map(
      ({ name }) => name,
    ) ?? [];
  expect(named(`${credit}记者阿里·买买提：问？\n记者阿里·买买提：再问？`)).toEqual(['阿里·买买提']);
  expect(named(`${head}局长阿里·买买提：好。\n局长阿里·买买提：很好。`)).toEqual(['阿里·买买提', '石群']);
});

test('[S407] 王娜说 is nobody, however often it comes, and a name that ends like a verb is one', () => {
  expect(speakers(`${head}石群：问？\n李志道：好。\n李志道：很好。`)).toEqual(['石群', '李志道', '李志道']);
  expect(speakers(`${head}石群：问？\n李志说：好。\n李志说：很好。`)).toEqual(['石群']);
});

test('[S102] a line above the headline that nothing marks is told, and so is a name too long for a column', () => {
  const end = '\n\n凌晨三点的菜市场\n\n——专访区民政局局长王娜\n\n王娜：好。';
  const column = (text: string): unknown =>
    readScript(sampleSource(text), { columnIdOf: () => 'column' }).column;
  expect(column(`城市24小时专栏${end}`)).toEqual({ title: '城市24小时', label: '专栏' });
  expect(column(`城市24小时${end}`)).toBeNull();
  expect(told(`城市24小时${end}`)).toEqual(['script-column-unmarked']);
  const long = `《${'民生'.repeat(11)}》专栏`;
  expect(column(long + end)).toBeNull();
  expect(told(long + end)).toEqual(['script-column-long']);
});

test('[S102] a line of a speech that ends with 专栏 is said, unless the column was called that before', () => {
  const talk = '标题\n\n——专访区民政局局长王娜\n\n王娜：好。我们利用晚报\n新闻专栏\n作了宣传。';
  const { column, interviews } = readScript(sampleSource(talk), { columnIdOf: () => 'column' });
  expect(column).toBeNull();
  expect(interviews[0]?.script.turns[0]?.blocks).toMatchObject([
    { paragraphs: ['好。我们利用晚报新闻专栏作了宣传。'] },
  ]);
  expect(told(`新闻专栏\n\n${talk}`)).toContain('script-left-out running-head');
  expect(told(`《周末》专栏\n\n${talk}\n《晚报》专栏`)).toContain('script-left-out unplaced');
});

test('[S204] a tab inside words is a space and told, tabs around them are indentation', () => {
  const text = `\t标题\n——专访区民政局局长王娜\n\t王娜：好，\t很好。\t`;
  const { interviews, findings } = readScript(sampleSource(text), { columnIdOf: () => 'column' });
  const [turn] = interviews[0]?.script.turns ?? [];
  expect(turn?.blocks).toEqual([{ kind: 'statement', id: 's1', paragraphs: ['好， 很好。'] }]);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([['script-tabs', { count: 1 }]]);
});

test('[S502][S506] a bare name behind 【主持人】 is the host, and a cue that nobody knows is told', () => {
  const { interviews } = readScript(sampleSource(`${head}【主持人】石群：好？\n三屯村村民张三：好。`), {
    columnIdOf: () => 'column',
  });
  expect(interviews[0]?.script.turns.map(({ role }) => role)).toEqual(['host', 'interviewee']);
  const unknown = `${head}【配音】好\n【小标题】抓党建\n三屯村村民张三：好。`;
  expect(told(unknown)).toContain('script-cue-unknown');
  expect(told(unknown).filter((line) => line.startsWith('script-lines-joined'))).toEqual([]);
});
