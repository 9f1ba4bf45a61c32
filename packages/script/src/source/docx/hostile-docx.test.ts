import { constants, deflateRawSync } from 'node:zlib';
import { wordFinding } from '@lanmu/content';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { SourceError } from '../source-error.ts';
import { sourceLimits } from '../source-limits.ts';
import { readDocx } from './read-docx.ts';
import { paragraph, sampleDocx, samplePart } from './sample-docx.ts';

/** What a file is refused with; null when it is read. */
function refusal(bytes: Uint8Array): { code: string; reason: unknown } | null {
  try {
    readDocx(bytes, { fileName: 'a.docx' });
    return null;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { finding } = error;
    const reason = finding.params['reason'];
    // A reason without words of its own would stand in the message as it is.
    for (const language of ['zh', 'en'] as const) {
      expect(wordFinding({ finding, language })).not.toMatch(new RegExp(`undefined|[:：] ?${reason}[.。]`));
    }
    return { code: finding.code, reason };
  }
}

const damaged = (reason: string): object => ({ code: 'source-docx-damaged', reason });

function withBody(xml: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(samplePart('document', `<w:body>${xml}</w:body>`)) });
}

/** Where in a zip the directory has its entry for the only file. */
function directoryAt(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  return view.getUint32(zip.length - 6, true);
}

/** A zip of one file whose directory is changed at an offset inside the entry. */
function forged(offset: number, value: number, bytes = 4): Uint8Array {
  const zip = withBody(paragraph('字'));
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (bytes === 4) view.setUint32(directoryAt(zip) + offset, value, true);
  else view.setUint16(directoryAt(zip) + offset, value, true);
  return zip;
}

test('[S4] a directory that lies about a part is found out', () => {
  expect(refusal(withBody(paragraph('字')))).toBeNull();
  expect(refusal(forged(24, 10))).toEqual(damaged('size'));
  expect(refusal(forged(24, 1_000_000))).toEqual(damaged('size'));
  expect(refusal(forged(16, 1234))).toEqual(damaged('checksum'));
  expect(refusal(forged(20, 50))).toEqual(damaged('deflate'));
  expect(refusal(forged(20, 1_000_000))).toEqual(damaged('directory'));
  expect(refusal(forged(42, 1_000_000))).toEqual(damaged('directory'));
  expect(refusal(forged(10, 12, 2))).toEqual(damaged('method'));
  expect(refusal(forged(8, 1, 2))).toMatchObject({ code: 'source-encrypted' });
});

test('[S4] a file copied by half, and one with a broken directory, are damaged', () => {
  const whole = sampleDocx(paragraph('字'));
  for (const length of [30, 200, whole.length - 30, whole.length - 1]) {
    expect(refusal(whole.subarray(0, length))).toEqual(damaged('directory'));
  }
  expect(refusal(forged(0, 0))).toEqual(damaged('directory'));
  expect(refusal(forged(28, 0xffff, 2))).toEqual(damaged('directory'));
});

test('[S4] a part that is there twice is refused: nobody knows which one counts', () => {
  const zip = zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/documenT.xml': strToU8('<b/>') });
  expect(refusal(zip)).toEqual(damaged('duplicate'));
});

test('[S4] names that climb out of folders are only names', () => {
  const files = { '../../etc/passwd': strToU8('x'), '/word/styles.xml': strToU8('no xml') };
  const zip = zipSync({ ...files, 'word/document.xml': strToU8(samplePart('document', '<w:body/>')) });
  expect(refusal(zip)).toBeNull();
  const backslashes = zipSync({ 'word\\document.xml': strToU8(samplePart('document', '<w:body/>')) });
  expect(refusal(backslashes)).toBeNull();
});

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'doctype'],
  ['an entity of its own', '<a>&b;</a>', 'xml'],
  ['a tag without an end', '<a><b></a>', 'xml'],
  ['nothing', '', 'xml'],
  ['a control character', '<a>\u0001</a>', 'xml'],
  ['many attributes', `<a ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(' ')}/>`, 'attributes'],
])('[S4] XML with %s is refused', (_, xml, reason) => {
  expect(refusal(zipSync({ 'word/document.xml': strToU8(xml) }))).toEqual(damaged(reason));
});

test('[S4] bytes that are no letters are refused, UTF-16 is read', () => {
  const broken = strToU8('<a>字</a>');
  broken[4] = 0xff;
  expect(refusal(zipSync({ 'word/document.xml': broken }))).toEqual(damaged('encoding'));
  const wide = Uint8Array.from(Buffer.from(`\uFEFF${samplePart('document', '<w:body/>')}`, 'utf16le'));
  expect(refusal(zipSync({ 'word/document.xml': wide }))).toBeNull();
});

test('[S5] 100,000 elements inside each other are refused at once', () => {
  const start = process.hrtime.bigint();
  expect(refusal(withBody('<w:p>'.repeat(100_000)))).toMatchObject({ code: 'source-docx-nesting' });
  expect(refusal(withBody(`<w:sdtPr>${'<w:x>'.repeat(100_000)}`))).toMatchObject({
    code: 'source-docx-nesting',
  });
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2000);
});

/** A zip of one file of zeros: the packed form of 4 MB again and again, so that it is made in no time. */
function zeros(megabytes: number): Uint8Array {
  const step = deflateRawSync(new Uint8Array(4 * 1024 * 1024), { finishFlush: constants.Z_SYNC_FLUSH });
  const steps = Array.from({ length: megabytes / 4 }, () => step);
  const packed = Buffer.concat([...steps, deflateRawSync(new Uint8Array())]);
  const zip = zipSync({ 'word/document.xml': [Uint8Array.from(packed), { level: 0 }] });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  view.setUint16(8, 8, true);
  view.setUint16(directoryAt(zip) + 10, 8, true);
  view.setUint32(directoryAt(zip) + 24, megabytes * 1024 * 1024, true);
  return zip;
}

test('[S5] a gigabyte of zeros is refused within 2 s and without its memory, also when the directory denies it', () => {
  const honest = zeros(1024);
  const lying = Uint8Array.from(honest);
  new DataView(lying.buffer).setUint32(directoryAt(lying) + 24, 1000, true);
  const before = process.memoryUsage().rss;
  const start = process.hrtime.bigint();
  expect(refusal(honest)).toMatchObject({ code: 'source-docx-swollen' });
  expect(refusal(lying)).toEqual(damaged('size'));
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2000);
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});

test('[S5] parts that are too much together are refused', () => {
  const half = strToU8(samplePart('x', ' '.repeat(sourceLimits.unpackedBytes * 0.6)));
  expect(refusal(zipSync({ 'word/document.xml': half, 'word/styles.xml': half }))).toMatchObject({
    code: 'source-docx-swollen',
  });
});

test('[S4] a part that is stored is read like one that is packed', () => {
  const document = strToU8(samplePart('document', `<w:body>${paragraph('字')}</w:body>`));
  expect(refusal(zipSync({ 'word/document.xml': [document, { level: 0 }] }))).toBeNull();
});
