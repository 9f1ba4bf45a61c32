import { expect, test } from 'vitest';
import { sampleSource } from '../source/sample-source.ts';
import { readLine } from './read-line.ts';
import { scriptLines } from './script-line.ts';

/** What a line says by itself. */
function read(text: string): ReturnType<typeof readLine> {
  const [line] = scriptLines(sampleSource(text));
  if (line === undefined) throw new Error('an empty line says nothing');
  return readLine(line);
}

/** Labels and names of a line of credits; null when it is none. */
function credits(text: string): string[] | null {
  const reading = read(text);
  if (reading.kind !== 'credits') return null;
  return reading.credits.map(({ label, names }) => [label.text, ...names.map((name) => name.text)].join(' '));
}

test.each([
  ['记者 魏建 石群', ['记者 魏建 石群']],
  ['记　者　金　戈　　铁　马　　摄　像　山　岚', ['记　者 金　戈 铁　马', '摄　像 山　岚']],
  ['记者/林晓 郑一鸣 通讯员/何立', ['记者 林晓 郑一鸣', '通讯员 何立']],
  ['（记者：石溪）', ['记者 石溪']],
  ['本报记者 章文 摄影记者 白羽', ['本报记者 章文', '摄影记者 白羽']],
  ['记者/摄像 石群', ['记者 石群', '摄像 石群']],
  ['编导、后期：池水', ['编导 池水', '后期 池水']],
  ['记者：石群（左）魏建（摄影） 通讯员 周敏（县委组织部）', ['记者 石群 魏建', '通讯员 周敏']],
  ['记者 石群（摄像 魏建）', ['记者 石群', '摄像 魏建']],
  ['记者了解到，摄像头装好了。', null],
  ['记者 Tom', null],
])('[S305] %s is read as %j', (text, expected) => {
  expect(credits(text)).toEqual(expected);
});

test.each([
  ['《黄土地》特别节目', '黄土地', '特别节目'],
  ['栏目：《一线访谈》', '一线访谈', '栏目'],
  ['【栏目】《新闻周刊》', '新闻周刊', '栏目'],
  ['专栏：《新闻周刊》节目', '新闻周刊', '节目'],
  ['《新闻周刊》', '新闻周刊', ''],
  ['城市24小时专栏', '城市24小时', '专栏'],
  ['民生·现场栏目', '民生·现场', '栏目'],
  ['栏目：城市24小时', '城市24小时', '栏目'],
  ['【专栏】城市24小时专栏', '城市24小时', '专栏'],
  ['栏目名称：栏目', '栏目', '栏目'],
  ['《<script>alert(1)</script>》专栏', '<script>alert(1)</script>', '专栏'],
])('[S102] %s names a column', (text, title, label) => {
  expect(read(text)).toMatchObject({ kind: 'column', title: { text: title }, label: { text: label } });
});

test.each([
  '城市24小时',
  '专栏',
  '办好群众身边的栏目',
  '媒体开设专栏',
  '一、开设专栏',
  '栏目：我们开设了专栏。',
  '利用报纸，开设专栏',
])('[S102] %s names none', (text) => {
  expect(read(text).kind).toBe('text');
});

test.each([
  ['【标题】一座桥，两岸人', '一座桥，两岸人'],
  ['标题：雪线上的邮路', '雪线上的邮路'],
])('[S101] %s is a headline', (text, title) => {
  expect(read(text)).toMatchObject({ kind: 'title', text: { text: title } });
});

test.each([
  ['【同期声2】好', 'interviewee'],
  ['[导语]', 'host'],
  ['（画面）', null],
  ['［配音］清晨', 'reporter'],
  ['字幕：种植面积达300亩', null],
  ['空镜：麦田', null],
])('[S501] %s is a cue', (text, role) => {
  expect(read(text)).toMatchObject({ kind: 'cue', role });
});

test('[S505] 字幕：石群 names who made them', () => {
  expect(credits('字幕：石群')).toEqual(['字幕 石群']);
  expect(credits('记者王 娜')).toEqual(['记者 王 娜']);
  expect(credits('本台记者 高 洁 白 雪 报道')).toEqual(['本台记者 高 洁 白 雪']);
  for (const said of ['技术创新', '统筹推进', '来源广泛', '审核把关', '摄影作品'])
    expect(credits(said), said).toBeNull();
});

test.each(['【新华社】电', '【小标题】抓党建', '（樱桃）不少挣钱', '[1] 注'])('[S506] %s is none', (text) => {
  expect(read(text).kind).toBe('text');
});

test.each(['（2025年3月18日）', '2025年3月18日', '播出日期：2025-03-18 19:30'])(
  '[S201] %s is a date',
  (text) => {
    expect(read(text)).toEqual({ kind: 'leftOut', reason: 'date' });
  },
);
