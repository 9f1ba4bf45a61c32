import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../read-source.ts';
import { SourceError } from '../source-error.ts';

const whole = Uint8Array.from(readFileSync(new URL('../../../samples/libreoffice.docx', import.meta.url)));
const parts = unzipSync(whole);
const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());

/** Reads a file that may be broken: what it throws is a finding for people, and never a fault of ours. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    const { text, lines } = readSource(bytes, { fileName: 'a.docx' });
    expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    expect(error.finding.severity).toBe('error');
  }
}

const places = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });

test('[S4] whatever bytes of a Word file are changed, it is read or refused with a finding', () => {
  fc.assert(
    fc.property(places, (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      readOrRefuse(bytes);
    }),
    { numRuns: 300 },
  );
});

const tags = Array.from(document.matchAll(/<[^>]*>/g), ({ index, 0: tag }) => ({
  index,
  length: tag.length,
}));

test('[S4] whatever tags of a document are taken out or doubled, it is read or refused with a finding', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 3 }), (changes) => {
      let xml = document;
      for (const [which, isDoubled] of changes) {
        const tag = tags[which % tags.length];
        if (tag === undefined || tag.index + tag.length > xml.length) continue;
        const end = tag.index + tag.length;
        xml = xml.slice(0, isDoubled ? end : tag.index) + xml.slice(isDoubled ? tag.index : end);
      }
      readOrRefuse(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
    }),
    { numRuns: 200 },
  );
});
