import { expect, test } from 'vitest';
import { wordsAt } from '../words/words.ts';
import { jointOf } from './joint-of.ts';
import { OpenParagraph } from './open-paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { readBlocks } from './read-blocks.ts';

const paragraph = (text: string): Paragraph => ({
  words: wordsAt(text, { start: 0, end: text.length }),
  isHeading: false,
  isCell: false,
  number: 1,
});

/** Blocks as short lists: statements by their paragraphs, points by marker, headline and body. */
function blocksOf(...texts: readonly string[]): unknown[] {
  return readBlocks(texts.map((text) => paragraph(text))).blocks.map((block) =>
    block.kind === 'statement'
      ? block.paragraphs.map(({ text }) => text)
      : {
          marker: block.marker?.text ?? null,
          headline: block.headline.text,
          body: block.body.map(({ text }) => text),
        },
  );
}

test('[S802] markers make points, each with its headline and body', () => {
  expect(
    blocksOf('从两个方面做好工作：', '1、党建领航，担当作为。坚持领导。', '2、围绕中心。擦亮品牌。'),
  ).toEqual([
    ['从两个方面做好工作：'],
    { marker: '1、', headline: '党建领航，担当作为。', body: ['坚持领导。'] },
    { marker: '2、', headline: '围绕中心。', body: ['擦亮品牌。'] },
  ]);
});

test('[S802] points inside one paragraph', () => {
  expect(blocksOf('我们重点抓好三点：一是抓党建；二是抓产业，增收入；三是抓民生。')).toEqual([
    ['我们重点抓好三点：'],
    { marker: '一是', headline: '抓党建；', body: [] },
    { marker: '二是', headline: '抓产业，增收入；', body: [] },
    { marker: '三是', headline: '抓民生。', body: [] },
  ]);
});

test('[S803] three points of one sentence may be parted by commas, two are said in passing', () => {
  expect(blocksOf('我们做了三件事，一是加强领导，成立专班，二是强化措施，三是狠抓落实。')).toEqual([
    ['我们做了三件事，'],
    { marker: '一是', headline: '加强领导，成立专班，', body: [] },
    { marker: '二是', headline: '强化措施，', body: [] },
    { marker: '三是', headline: '狠抓落实。', body: [] },
  ]);
  expect(blocksOf('他们一是没钱，二是没时间，所以来不了。')).toEqual([
    ['他们一是没钱，二是没时间，所以来不了。'],
  ]);
});

test('[S803] a sentence of three points may begin in the middle of a clause', () => {
  const points = [
    { marker: '一是', headline: '修了路，', body: [] },
    { marker: '二是', headline: '种了树，', body: [] },
    { marker: '三是', headline: '建了厂。', body: [] },
  ];
  expect(blocksOf('去年我们一是修了路，二是种了树，三是建了厂。')).toEqual([['去年我们'], ...points]);
  expect(blocksOf('按照这一要求，我们一是修了路，二是种了树，三是建了厂。')).toEqual([
    ['按照这一要求，我们'],
    ...points,
  ]);
  expect(blocksOf('村里提出一是修了路；二是种了树；三是建了厂。')).toMatchObject([
    ['村里提出'],
    { headline: '修了路；' },
    { headline: '种了树；' },
    { headline: '建了厂。' },
  ]);
  for (const said of ['去年我们一是修了路，二是种了树。', '这统一是好事，二是种了树，三是建了厂。'])
    expect(blocksOf(said)).toEqual([[said]]);
});

test('[S803] a sentence of three points that a page cut is one list, and so is one that ends with commas', () => {
  const points = [{ marker: '一是' }, { marker: '二是' }, { marker: '三是' }];
  expect(blocksOf('去年我们一是修了路，', '二是种了树，三是建了厂。')).toMatchObject([
    ['去年我们'],
    ...points,
  ]);
  expect(blocksOf('一是修了路。二是种了树，三是建了厂。')).toMatchObject(points);
  // A list inside a point is no part of the outer one.
  expect(blocksOf('一是修路，我们一是请人，二是买料，三是开工。', '二是种树。')).toMatchObject([
    { marker: '一是', headline: '修路，我们一是请人，二是买料，三是开工。' },
    { marker: '二是', headline: '种树。' },
  ]);
});

test('[S701] 第一步 without a mark begins a point under one that is like it, and goes on a sentence else', () => {
  const joins = (before: string, line: string): boolean =>
    jointOf({ before: new OpenParagraph(paragraph(before)), beganAnew: true, line: paragraph(line) }).joins;
  expect(joins('第一步摸清底数', '第二步建好台账')).toBe(false);
  expect(joins('我们给全县的乡村振兴工作打下了', '第一步坚实的基础。')).toBe(true);
});

test('[S804] a sentence of three points in a later paragraph is a list of its own, one of two is not', () => {
  const first = '今年我们一是修路，二是种树，三是养牛。';
  const markers = (...texts: string[]): unknown[] =>
    blocksOf(...texts).map((block) => (block as { marker?: string }).marker ?? null);
  const list = [null, '一是', '二是', '三是'];
  expect(markers(first, '明年我们一是建厂，二是办学，三是唱戏。')).toEqual([...list, ...list]);
  expect(markers(first, '他们，一是没钱，二是没时间。')).toEqual(list);
});

test('[S802] of two styles the outer one makes the points', () => {
  const blocks = blocksOf(
    '一、抓党建。主要是：（1）强组织；（2）育人才。',
    '二、抓产业。一是种樱桃。二是种蜜梨。',
  );
  expect(blocks).toMatchObject([{ marker: '一、' }, { marker: '二、' }]);
});

test('[S802] one marker alone, and numbers in a sentence, are no points', () => {
  expect(blocksOf('一是要感谢大家，今年收入1.5万元。')).toHaveLength(1);
  expect(blocksOf('第一书记来了。2、3个人。')).toHaveLength(1);
});

test('[S802] a marker with nothing behind it is none', () => {
  expect(blocksOf('首先，', '其次，修路。', '最后，种树。')).toMatchObject([
    ['首先，'],
    { marker: '其次，', headline: '修路。' },
    { marker: '最后，', headline: '种树。' },
  ]);
  expect(blocksOf('1、', '2、修路。')).toEqual([['1、', '2、修路。']]);
});

test('[S807] headings without numbers make points; what closes the answer is not theirs', () => {
  const body = '卫健系统充分发挥党员干部的中流砥柱和先锋模范作用，认真践行承诺。';
  expect(
    blocksOf(
      '今年以来，区卫健局全面发挥党建引领作用。',
      '把“战场”当“考场”',
      body,
      '强“组织”促“发展”',
      body,
      '高质量的党建释放出强大动能，作用明显。',
    ),
  ).toEqual([
    ['今年以来，区卫健局全面发挥党建引领作用。'],
    { marker: null, headline: '把“战场”当“考场”', body: [body] },
    { marker: null, headline: '强“组织”促“发展”', body: [body] },
    ['高质量的党建释放出强大动能，作用明显。'],
  ]);
});

test('[S806] a short clause that every point begins with is its headline', () => {
  const headlines = (text: string): unknown[] =>
    blocksOf(text).map((block) => (block as { headline?: string }).headline);
  expect(headlines('一是人防，配齐保安；二是物防，装好护栏；三是讲清楚：发明白纸。')).toEqual([
    '人防，',
    '物防，',
    '讲清楚：',
  ]);
  expect(headlines('一是人防，配齐保安；二是把护栏装好；')).toEqual(['人防，配齐保安；', '把护栏装好；']);
});

test('[S801] 第一步 in front of paragraphs counts, inside one only with a mark behind it', () => {
  expect(
    blocksOf('我们分三步走：', '第一步摸清底数。', '第二步：建好台账。', '第三步抓好落实。'),
  ).toMatchObject([
    ['我们分三步走：'],
    { marker: '第一步', headline: '摸清底数。' },
    { marker: '第二步：', headline: '建好台账。' },
    { marker: '第三步', headline: '抓好落实。' },
  ]);
  expect(blocksOf('工程不小。第一阶段已经完工。第二阶段明年动工。')).toHaveLength(1);
  expect(blocksOf('分两个阶段。第一阶段，宣传发动；第二阶段，整改提升。')).toMatchObject([
    ['分两个阶段。'],
    { marker: '第一阶段，' },
    { marker: '第二阶段，' },
  ]);
});

test('[S802] circled numbers make points after any character', () => {
  expect(blocksOf('我们坚持三条，①先公示，②可叫停，③要签字。')).toMatchObject([
    ['我们坚持三条，'],
    { marker: '①' },
    { marker: '②' },
    { marker: '③' },
  ]);
});
