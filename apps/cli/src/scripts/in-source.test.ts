import type { Finding } from '@lanmu/content';
import { readScript, readSource } from '@lanmu/script';
import { expect, test } from 'vitest';
import { inSource } from './in-source.ts';
import { SourcePlaces } from './source-places.ts';

const text = `《民生面对面》专栏
守护一江清水
共建美好家园
——专访区水利局党组书记、局长郑国强
记者 魏建
【导语】大家好，欢迎收看今天的节目。
区水利局党组书记、局长郑国强：谢谢。我们从两个方
面着力.一是抓源头。二是抓过程。`;

const fileName = '稿件.txt';
const source = readSource(Buffer.from(text), { fileName });
const read = readScript(source, { columnIdOf: () => 'minsheng' });
const places = new SourcePlaces(source, read);
const id = read.interviews[0]?.id ?? '';

/** The line and the words that a finding about a place of the interview's document says. */
function told(where: string, params: Finding['params'] = {}): string | null {
  const finding: Finding = { code: 'any', severity: 'error', where, params };
  const { source: found, where: still } = inSource(finding, places);
  expect(still).toBe(where);
  return found === undefined ? null : `${found.line} ${found.words}`;
}

test('a place of a document is the line of the script that it was made of, or that of what it is inside of', () => {
  expect(told(`${id}: dek`)).toBe('4 专访区水利局党组书记、局长郑国强');
  expect(told(`${id}: script.turns[1].speaker`)).toBe('7 区水利局党组书记、局长郑国强');
  expect(told(`${id}: script.turns[1]`)).toBe('7 区水利局党组书记、局长郑国强');
  expect(told(`${id}: people[0].posts[1]`)).toMatch(/^[47] 局长$/u);
  expect(told(`${id}: script.credits[0].people`)).toMatch(/^5 /u);
  expect(told(`minsheng: title`)).toBe('1 民生面对面');
});

test('of a text that runs over lines it is the line with the words that the finding quotes', () => {
  const where = `${id}: script.turns[1].blocks[0](statement).paragraphs[0]`;
  expect(told(where)).toMatch(/^7 谢谢。/u);
  expect(told(where, { near: '…着力.…' })).toMatch(/^8 面着力\./u);
});

test('what the script does not have itself stands at the headline, of nobody else’s line', () => {
  const nameless = read.interviews[0]?.people.findIndex(({ name }) => name === '主持人');
  expect(nameless).toBeGreaterThan(-1);
  expect(told(`${id}: people[${nameless}].name`)).toBe('2 守护一江清水');
  expect(told(`${id}: people`)).toBe('2 守护一江清水');
  expect(told(`${id}: direction.headlineLines[1]`)).toBe('3 共建美好家园');
});

test('what an editor wrote into the document is told there, and what is about the file stays so', () => {
  expect(told(`${id}: direction.pointWordings["p1"]`)).toBeNull();
  expect(told(`${id}: direction.pace`)).toBeNull();
  expect(told(fileName)).toBeNull();
  expect(told(`${fileName}:3`)).toBeNull();
});
