import { expect, test } from 'vitest';
import type { Point } from '../block.ts';
import { sampleInterview } from '../sample-interview.ts';
import { sampleSpeech } from '../sample-speech.ts';
import { sampleTold } from '../sample-told.ts';

/** The points of a list with these markers. */
function pointsOf(markers: readonly (string | null)[], name: string): Point[] {
  return markers.map((marker, i) => ({
    kind: 'point' as const,
    id: `${name}${i + 1}`,
    ordinal: i + 1,
    marker,
    headline: '抓好落实。',
    body: [],
  }));
}

/** What is missing when an answer's points have these markers. */
function missing(...markers: (string | null)[]): string[] {
  const interview = sampleInterview();
  const [lead, answer] = interview.script.turns;
  if (lead === undefined || answer === undefined) throw new Error('No turn.');
  interview.script.turns = [lead, { ...answer, blocks: pointsOf(markers, 'p') }];
  return sampleTold(interview, 'marker-missing').map((line) =>
    line.replace(/^.*blocks\[(\d+)\].* found=(.*) expected=(.*) previous=(.*)$/u, '$1: $4>$3 not $2'),
  );
}

test('a number left out of a run is told, in every way of writing numbers', () => {
  expect([
    missing('1、', '3、'),
    missing('一是', '三是'),
    missing('一、', '二、', '四、'),
    missing('（1）', '（3）'),
    missing('①', '③'),
    missing('第一，', '第三，'),
    missing('其一，', '其三，'),
    missing('第一阶段：', '第三阶段是'),
    missing('九是', '十一是'),
    missing('2．'),
    missing('1.', '2.', '2.'),
  ]).toEqual([
    ['1: 1、>2、 not 3、'],
    ['1: 一是>二是 not 三是'],
    ['2: 二、>三、 not 四、'],
    ['1: （1）>（2） not （3）'],
    ['1: ①>② not ③'],
    ['1: 第一，>第二， not 第三，'],
    ['1: 其一，>其二， not 其三，'],
    ['1: 第一阶段：>第二阶段是 not 第三阶段是'],
    ['0: >一是 not 九是', '1: 九是>十是 not 十一是'],
    ['0: >1． not 2．'],
    ['2: 2.>3. not 2.'],
  ]);
});

test('whole runs are right: begun again, inside one another, with words or without markers', () => {
  expect([
    missing('1、', '2.', '3．'),
    missing('一是', '二要', '三是'),
    missing('一、', '1、', '2、', '二、', '1、', '2、', '三、'),
    missing('一、', '（一）', '（二）', '二、'),
    missing('首先', '其次', '最后', null, null),
    missing(...Array.from({ length: 22 }, (_, i) => `${i + 1}、`)),
  ]).toEqual([[], [], [], [], [], []]);
});

test('whoever speaks next numbers anew', () => {
  /** What is missing when the guest and then the host make points, by whose point it is. */
  const ofTwo = (guest: string[], host: string[]): string[] => {
    const interview = sampleInterview();
    const [lead, answer] = interview.script.turns;
    if (lead === undefined || answer === undefined) throw new Error('No turn.');
    interview.script.turns = [
      { ...answer, blocks: pointsOf(guest, 'p') },
      { ...lead, blocks: pointsOf(host, 'q') },
    ];
    return sampleTold(interview, 'marker-missing').map((line) =>
      line.replace(/^.*turns\[(\d+)\].* found=(.*) expected=(.*) previous=(.*)$/u, '$1: $4>$3 not $2'),
    );
  };
  expect(ofTwo(['一是', '二是'], ['二是', '三是'])).toEqual(['1: >一是 not 二是']);
  expect(ofTwo(['一是', '二是'], ['三是', '四是'])).toEqual(['1: >一是 not 三是']);
  expect(ofTwo(['一是', '三是'], ['一是', '二是'])).toEqual(['0: 一是>二是 not 三是']);
});

test('a run inside a paragraph is followed where it begins with one', () => {
  const found = (...guest: string[]): string[] =>
    sampleTold(sampleSpeech({ guest }), 'marker-missing').map((line) => line.replace(/^.* found=/u, ''));
  expect(found('抓好三件事：一是抓党建；三是抓民生。')).toEqual(['三是 expected=二是 previous=一是']);
  expect(found('抓好几件事。第一，抓党建。', '第三，抓民生。')).toEqual(['第三 expected=第二 previous=第一']);
  expect(found('理由有三：其一，政策好；其三，人心齐。')).toEqual(['其三 expected=其二 previous=其一']);
  const right = [
    '一是抓党建，二是抓产业，三是抓民生。另外，一是要快，二是要稳。',
    '我们坚持一是一、二是二，三是后话，不打折扣。',
    '综合得分全市第一，满意度全省第三，位列第五。',
    '首先统一思想。一要学，三要干。第二，深化改革；第三，改进作风。',
    '这项工作三是关键，五是难点。',
  ];
  expect(right.flatMap((paragraph) => found(paragraph))).toEqual([]);
});
