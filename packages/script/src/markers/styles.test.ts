import { markerNumber } from '@lanmu/content';
import { expect, test } from 'vitest';
import { mostPoints, sampleMarker } from '../round-trip/sample-markers.ts';
import { markerStyles } from './styles.ts';

/** The styles that read a marker at the beginning of a text, with what they read. */
function readings(text: string): [string, number, number | 'last'][] {
  return markerStyles.flatMap(({ name, read }): [string, number, number | 'last'][] => {
    const found = read(text);
    return found === null ? [] : [[name, found.length, found.ordinal]];
  });
}

const marked: [text: string, style: string, length: number, ordinal: number | 'last'][] = [
  ['1、党建领航，担当作为', '1、', 2, 1],
  ['12、党建领航', '1、', 3, 12],
  ['1. 党建领航', '1.', 3, 1],
  ['1．党建领航', '1.', 2, 1],
  ['（1）党建领航', '（1）', 3, 1],
  ['(2) 党建领航', '（1）', 4, 2],
  ['2）党建领航', '1）', 2, 2],
  ['其二，党建领航', '其一，', 3, 2],
  ['一是：党建领航', '一是', 3, 1],
  ['③党建领航', '①', 1, 3],
  ['⑵党建领航', '①', 1, 2],
  ['一、党建领航', '一、', 2, 1],
  ['十二、党建领航', '一、', 3, 12],
  ['（三）党建领航', '（一）', 3, 3],
  ['一是坚持党建引领', '一是', 2, 1],
  ['二要压实责任', '一是', 2, 2],
  ['一是“大爱民政”', '一是', 2, 1],
  ['第一，坚持党建引领', '第一，', 3, 1],
  ['第三、抓落实', '第一，', 3, 3],
  ['第一阶段，宣传发动', '第一阶段，', 5, 1],
  ['第二步：建台账', '第一阶段，', 4, 2],
  ['第三个方面，抓民生', '第一阶段，', 6, 3],
  ['第一点是抓学习', '第一阶段，', 4, 1],
  ['第二招 上门办', '第一阶段，', 4, 2],
  ['首先，感谢大家', '首先，', 3, 1],
  ['其次是抓落实', '首先，', 3, 2],
  ['最后，我想说', '首先，', 3, 'last'],
];

test.each(marked)('[S801] %s begins with %s', (text, name, length, ordinal) => {
  expect(readings(text)).toEqual([[name, length, ordinal]]);
});

test.each([
  '1.5万元用于修路',
  '2025年以来',
  '一些群众',
  '第一时间传达',
  '第一书记',
  '第一步摸清底数',
  '第一个孩子，已经上学',
  '第一批次的项目',
  '第一条路通了',
  '一是一，二是二'.slice(1),
  '首先进',
  '（樱桃）不少挣钱',
  '十分感谢',
  '1',
])('[S801] %s begins with none', (text) => {
  expect(readings(text)).toEqual([]);
});

test.each(markerStyles.filter(({ name }) => name !== '首先，'))(
  '[S801] a number left out of $name can be told, for the checks read its markers too',
  (style) => {
    const markers = Array.from({ length: mostPoints }, (_, i) =>
      sampleMarker(style, i + 1, { count: mostPoints, isInFront: true }),
    );
    const read = markers.map(markerNumber);
    expect(read.map((each) => each?.number)).toEqual(markers.map((_, i) => i + 1));
    expect(new Set(read.map((each) => each?.style)).size).toBe(1);
    expect(read[0]?.write(2)).toBe(markers[1]?.replace(/\s/gu, ''));
  },
);
