import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenLaws } from './sample-laws.ts';
import { sampleSource } from './source/sample-source.ts';

const seed = readFileSync(
  new URL('../../content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt', import.meta.url),
  'utf8',
);

/** Nothing of a text is lost, and what was read of it is whole. */
function holds(text: string): void {
  expect(brokenLaws(sampleSource(text)).broken).toEqual([]);
}

test('[S901] one character changed, taken out or put in, loses nothing of the real script', () => {
  const characters = Array.from(seed);
  const odd = [...'\n\t\u3000 ：:。，、（）【】《》“”—①一1\u202E\u0000\uFEFFA王'];
  fc.assert(
    fc.property(fc.nat(characters.length - 1), fc.constantFrom(...odd), fc.nat(2), (at, mark, way) => {
      const changed = characters.with(at, way === 0 ? '' : way === 1 ? mark : `${characters[at]}${mark}`);
      holds(changed.join(''));
    }),
    { numRuns: 150 },
  );
});

test('[S901] whatever lines stand together, in whatever order, nothing is lost and every document is one', () => {
  const lines = [
    ...new Set(seed.split(/\r?\n/u)),
    '【导语】',
    '【同期】区民政局局长王娜：我们做了很多工作。',
    '【字幕】新增学位2000个',
    '【配音】一大早',
    '问：今年怎么样？',
    '答：一是好；二是很好。',
    '记者：魏建 摄像：张三',
    '一、抓党建',
    '（一）强组织。建队伍。',
    '①修路。②种树。',
    '首先，感谢大家。其次，还要努力。最后，祝大家好。',
    '— 3 —',
    '（完）',
    '——专访',
    '王娜：',
    '编辑：李四',
    '2025年6月1日',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 30 }), (chosen) => {
      holds(chosen.join('\n'));
    }),
    { numRuns: 300 },
  );
});

test('[S901] text that is no script at all is read without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      holds(text.replaceAll('\r', ''));
    }),
    { numRuns: 300 },
  );
});
