import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx } from './read-docx.ts';
import { paragraph, run, sampleDocx } from './sample-docx.ts';

/** Characters that XML can hold and that end no line. */
const characters = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '主',
        '持',
        '人',
        '：',
        '《',
        '》',
        ' ',
        '　',
        '\t',
        '1',
        '、',
        '<',
        '&',
        '𠀀',
        ']]>',
      ),
    }),
  )
  .map((text) => text.replace(/(?!\t)[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu, ''));

const runs = fc.array(fc.record({ text: characters, isBold: fc.boolean() }), { maxLength: 4 });

test('[S7] whatever the paragraphs are, their text survives, and lines with their breaks are the whole of it', () => {
  fc.assert(
    fc.property(fc.array(runs, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const document = paragraphs.map((each) => {
        const xml = each.map(({ text, isBold }) => run(text, isBold ? '<w:b/>' : '')).join('');
        return paragraph(xml === '' ? '<w:r/>' : xml);
      });
      const { text, lines } = readDocx(sampleDocx(document.join('')), { fileName: 'a.docx' });
      expect(text).toBe(paragraphs.map((each) => each.map((one) => one.text).join('')).join('\n'));
      expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    }),
    { numRuns: 200 },
  );
});
