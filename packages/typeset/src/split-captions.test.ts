import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionLength, captionProfile as profile, findProtectedSpans, splitCaptions } from './index.ts';
import { sampleNames, sampleText } from './sample-text.ts';
import { seedCaptions, seedNames } from './seed-captions.ts';

function split(text: string, names: readonly string[] = seedNames) {
  return splitCaptions({ text, protectedSpans: findProtectedSpans({ text, names }), profile });
}

function shown(text: string): string[] {
  return split(text).map((piece) => piece.shown);
}

test('[Y11] every paragraph of the script is cut where an editor agreed, within 18 characters', () => {
  for (const paragraph of seedCaptions) {
    const text = paragraph.replaceAll('|', '');
    const pieces = split(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(paragraph);
    for (const piece of pieces) expect(captionLength(piece.shown), piece.shown).toBeLessThanOrEqual(18);
  }
});

test('[Y11] marks at the ends go, a pause inside is one U+3000, quotes and book titles stay', () => {
  expect(shown('同时，开好“必修课”。')).toEqual(['同时　开好“必修课”']);
  expect(shown('强党建、聚合力、促发展、惠民生，')).toEqual(['强党建、聚合力、促发展、惠民生']);
  expect(shown('你们村怎么样？很好！')).toEqual(['你们村怎么样？很好！']);
  expect(shown('会上提出“必须谋创新。”')).toEqual(['会上提出“必须谋创新”']);
  expect(shown('19：30，看《党建》')).toEqual(['19：30　看《党建》']);
  expect(shown('按GB/T 282。5.3%')).toEqual(['按GB/T 282　5.3%']);
});

test('[Y11] pieces tile any text, and what they show is the text in order, marks and spaces apart', () => {
  const bare = (text: string): string => text.replace(/[，。；：、\s]/gu, '');
  fc.assert(
    fc.property(sampleText, (text) => {
      const pieces = split(text, sampleNames);
      let at = 0;
      for (const piece of pieces) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(at);
        at = piece.end;
        expect(bare(piece.shown)).toBe(bare(text.slice(piece.start, piece.end)));
        expect(piece.shown).not.toMatch(/^[\u3000，。；：、]|[\u3000，。；：、]$|[。；]/u);
        expect(piece.shown).not.toMatch(/\p{Surrogate}/u);
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('[Y11] no piece is longer than 18 or cuts a name or a number, unless one word alone is longer', () => {
  fc.assert(
    fc.property(sampleText, (text) => {
      const spans = findProtectedSpans({ text, names: sampleNames });
      const cuts = split(text, sampleNames).map((piece) => piece.end);
      for (const span of spans) {
        if (captionLength(text.slice(span.start, span.end)) > profile.hardChars) continue;
        expect(cuts.filter((cut) => cut > span.start && cut < span.end)).toEqual([]);
      }
    }),
  );
  const words = fc.array(fc.constantFrom('党建', '引领', '，', '王娜', '127项', '、'), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, (list) => {
      for (const piece of split(list.join(''), sampleNames)) {
        // A run of numbers is one protected span; it has no word boundary to open.
        if (!/(?:127项){5}/.test(piece.shown)) expect(captionLength(piece.shown)).toBeLessThanOrEqual(18);
      }
    }),
  );
});

test('[Y11] a name longer than a caption is opened between its words, a Latin word never', () => {
  const organization = '枣庄市市中区税郭镇人民政府便民服务中心综合服务大厅';
  const pieces = splitCaptions({
    text: organization,
    protectedSpans: [{ start: 0, end: organization.length }],
    profile,
  });
  expect(pieces.map((piece) => captionLength(piece.shown)).every((length) => length <= 18)).toBe(true);
  expect(split('龘'.repeat(40)).every((piece) => captionLength(piece.shown) <= 18)).toBe(true);
  expect(shown('a'.repeat(60))).toEqual(['a'.repeat(60)]);
  expect(split('')).toEqual([]);
  expect(shown('。')).toEqual(['']);
});

test('[Y11] on a phone one character more is better than a torn phrase, and an end of a list is no company for a clause', () => {
  const phone = { ...profile, maxChars: 14, easyChars: 15, hardChars: 16 };
  const cut = (text: string): string =>
    splitCaptions({ text, protectedSpans: findProtectedSpans({ text, names: [] }), profile: phone })
      .map((piece) => piece.shown)
      .join('|');
  expect([
    cut('围绕中心，擦亮品牌，持续推动“党建+民生”深度融合。'),
    cut('强党建、聚合力、促发展、惠民生，不断创新工作思路，'),
    cut('全力打造卫生健康事业与党建融合发展的双动力、双引擎，'),
    cut('继续探索“党支部+企业+合作社”发展模式，'),
    cut('《关于深化村（居）民自治实践的通知》，'),
  ]).toEqual([
    '围绕中心　擦亮品牌|持续推动“党建+民生”深度融合',
    '强党建、聚合力|促发展、惠民生|不断创新工作思路',
    '全力打造卫生健康事业|与党建融合发展的双动力、双引擎',
    '继续探索|“党支部+企业+合作社”发展模式',
    '《关于深化村（居）民|自治实践的通知》',
  ]);
});
