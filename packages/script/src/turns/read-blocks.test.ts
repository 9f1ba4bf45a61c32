import { expect, test } from 'vitest';
import { wordsAt } from '../words/words.ts';
import type { Paragraph } from './paragraph.ts';
import { readBlocks } from './read-blocks.ts';

const paragraph = (text: string): Paragraph => ({
  words: wordsAt(text, { start: 0, end: text.length }),
  isHeading: false,
  isCell: false,
  number: 1,
});

/** Headlines of the blocks that some paragraphs make, undefined for statements. */
function headlinesOf(...texts: readonly string[]): (string | undefined)[] {
  return readBlocks(texts.map((text) => paragraph(text))).blocks.map((block) =>
    block.kind === 'point' ? block.headline.text : undefined,
  );
}

test('[S804] points that count from one again in one turn are two lists, and what announces the second is between', () => {
  const { blocks, doubts } = readBlocks(
    ['今年：', '1、修路。', '2、通水。', '明年还有：', '1、建厂。', '2、种树。', '3、办学。'].map((text) =>
      paragraph(text),
    ),
  );
  const told = blocks.map((block) =>
    block.kind === 'point' ? `${block.begins ? '*' : ''}${block.headline.text}` : block.paragraphs[0]?.text,
  );
  expect(told).toEqual(['今年：', '*修路。', '通水。', '明年还有：', '*建厂。', '种树。', '办学。']);
  expect(doubts.map(({ code }) => code)).toEqual(['script-points-again']);
  // Under headings of their own they are nested.
  expect(
    headlinesOf(
      '抓产业',
      '1、修路，把货运出去。',
      '2、通水。',
      '抓民生',
      '1、办学，把先生请来。',
      '2、建院。',
    ),
  ).toEqual(['抓产业', '抓民生']);
  // Inside a point that stands in front of its paragraph the same markers are its words.
  expect(headlinesOf('一是修路。', '二是通水。要做到一是快，二是好。', '三是建厂。')).toEqual([
    '修路。',
    '通水。',
    '建厂。',
  ]);
});

test.each([
  [['我们这样做。', '2、修路。', '3、通水。'], ['2、', '3、'], ['script-points-late']],
  [['我们这样做。', '二是修路。', '三是通水。'], ['二是', '三是'], ['script-points-late']],
  [['我们这样做。', '2、修路。'], [], ['script-marker-alone']],
  [['三、四年前就想建厂。', '四、五个人动手。'], [], []],
  [['1、修路。', '2、通水。'], ['1、', '2、'], []],
])('[S805] of %j the points are %j, and %j is told', (texts, markers, codes) => {
  const { blocks, doubts } = readBlocks(texts.map((text) => paragraph(text)));
  expect(blocks.flatMap((block) => (block.kind === 'point' ? [block.marker?.text] : []))).toEqual(markers);
  expect(doubts.map(({ code, number }) => [code, number])).toEqual(codes.map((code) => [code, 1]));
});

test('[S804] a turn may go on with the numbers of the one before', () => {
  const follows = { style: '1、', number: 2 };
  const { blocks, doubts, counted } = readBlocks([paragraph('还有一件。'), paragraph('3、建厂。')], follows);
  expect(blocks.map((block) => (block.kind === 'point' ? block.begins : null))).toEqual([null, false]);
  expect([doubts, counted]).toEqual([[], { style: '1、', number: 3 }]);
  expect(readBlocks([paragraph('4、建厂。')], follows).doubts.map(({ code }) => code)).toEqual([
    'script-marker-alone',
  ]);
});
