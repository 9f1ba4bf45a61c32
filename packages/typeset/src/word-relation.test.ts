import { expect, test } from 'vitest';
import { captionGrades } from './caption-grades.ts';
import { displayGrades } from './display-grades.ts';
import { breakLines, lineBreaks, measureEm } from './index.ts';
import { tornListPenalties } from './torn-list-penalties.ts';
import { wordLists } from './word-lists.ts';
import { wordRelation } from './word-relation.ts';

function set(text: string, maxEm: number, maxLines = 2): string {
  return breakLines({
    text,
    breaks: lineBreaks({ text, names: [] }),
    maxEm,
    maxLines,
    measureEm: (line) => measureEm({ text: line, face: 'serif900' }),
  }).lines.join('｜');
}

const relation = (before: string, left: string, right: string): string =>
  wordRelation({ before, left, right, isName: false, isFrom: false });

test('[Y4] a word that only ends like a phrase ends none, and a number belongs to what it counts', () => {
  expect([
    relation('', '座谈会上', '指出'),
    relation('孩子们的', '课后', '时光'),
    relation('“7×24”', '小时', '客服'),
    relation('惠及', '1236名', '妇女'),
    relation('群众', '1236名', '安置点'),
    relation('', '2026年', '高考'),
    relation('每月', '20日', '开展'),
  ]).toEqual(['phraseEnd', 'attribute', 'plain', 'counted', 'plain', 'attribute', 'phraseEnd']);
});

test('[Y4] a deed is subject as well as predicate, and a verb keeps its 在', () => {
  expect([
    relation('', '改造', '惠及'),
    relation('', '推动', '改造'),
    relation('', '稳定', '在'),
    relation('', '成效', '在'),
  ]).toEqual(['deedPredicate', 'verbVerb', 'staysIn', 'phrase']);
});

test('[Y4] the 到 of a 从 opens a phrase, the 到 of a verb does not', () => {
  const before到 = (text: string): number | undefined =>
    lineBreaks({ text, names: [] }).find(({ at }) => at === text.indexOf('到'))?.penalty;
  const { phrase } = displayGrades;
  expect([before到('从“靠天吃饭”到“知天而作”'), before到('从一个村庄到一座城')]).toEqual([phrase, phrase]);
  expect(before到('从“输血”转变到“造血”')).toBeGreaterThan(phrase);
  expect(before到('“田保姆”服务到地头')).toBeGreaterThan(phrase);
});

test('[Y4] lines grade what captions let pass: 和 inside the object of a verb', () => {
  const relations = ['架起', '政府', '与'] as const;
  expect(relation(...relations)).toBe('andInObject');
  expect(displayGrades.andInObject).toBeGreaterThan(displayGrades.predicate);
  expect(captionGrades.andInObject).toBeLessThan(captionGrades.predicate);
  expect(set('12345热线架起政府与群众“连心桥”', 14)).toBe('12345热线｜架起政府与群众“连心桥”');
});

test('[Y1] what completes a verb of one character stays with it', () => {
  expect([set('小樱桃“串”起大产业', 8), set('老党员的“小板凳课堂”讲出大道理', 12)]).toEqual([
    '小樱桃｜“串”起大产业',
    '老党员的“小板凳课堂”｜讲出大道理',
  ]);
});

test('[Y4] a list is kept from what stands after it, unless a quote says where it ends', () => {
  const at = (text: string): string[] =>
    Array.from(tornListPenalties(text).keys(), (end) => text.slice(0, end));
  expect([
    at('小菜园、小果园、小花园扮靓乡村'),
    at('搬迁群众都稳得住、有就业、能致富'),
    at('完善“户集、村收、区处理”的垃圾处理体系'),
    at('退林还耕、恢复耕地8600亩'),
  ]).toEqual([
    ['小菜园、', '小菜园、小果园、'],
    ['搬迁群众都稳得住、', '搬迁群众都稳得住、有就业、'],
    [],
    [],
  ]);
});

test('[Y7] a line of two characters is a stub where an even setting is as good', () => {
  expect(set('村里来了“新农人”', 8)).toBe('村里来了｜“新农人”');
});

test('[Y4] a word of one character has one class too', () => {
  const singles = Object.values(wordLists)
    .flat()
    .filter((word) => word.length === 1);
  expect(singles.filter((word, i) => singles.indexOf(word) !== i)).toEqual([]);
});

test('[Y4] what came of a verb, what an abbreviation or a quoted name is of, and a rate are told from their like', () => {
  expect([
    relation('', '拎得', '稳'),
    relation('', '取得', '新成效'),
    relation('', '5G', '基站'),
    relation('', 'GDP', '增长'),
    relation('游客', 'Marco', '走进'),
    relation('年产', '10GWh', '锂电池'),
    relation('', 'AI', '在'),
    relation('GDP', '增长', '8.5%的'),
    relation('', '新建', '5G'),
    relation('', '“枣庄英才”', '计划'),
    relation('', '“双减”', '政策'),
    relation('', '2025年', '“枣庄英才”'),
  ]).toEqual([
    'outcome',
    'verbObject',
    'latinFirst',
    'latinFirst',
    'predicate',
    'plain',
    'phrase',
    'rate',
    'verbObject',
    'quoteHead',
    'quoteNoun',
    'beforeQuote',
  ]);
});

test('[Y1] 的 leans on a number with its sign', () => {
  const text = 'GDP增长8.5%的“三屯经验”';
  expect(lineBreaks({ text, names: [] }).map(({ at }) => text.slice(at))).not.toContain('的“三屯经验”');
});
