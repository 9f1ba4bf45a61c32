import { wordFinding } from '@lanmu/content';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paragraph, sampleDocx } from './docx/sample-docx.ts';
import { readSource } from './read-source.ts';
import { hexBytes, utf8 } from './sample-bytes.ts';
import { SourceError } from './source-error.ts';
import { sourceLimits } from './source-limits.ts';

/** The finding that a file is refused with, worded in both languages so that no word is missing. */
function refusal(bytes: Uint8Array, fileName = '稿件.docx'): { code: string; kind: unknown } {
  try {
    readSource(bytes, { fileName });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { finding } = error;
    expect(finding).toMatchObject({ severity: 'error', where: fileName });
    for (const language of ['zh', 'en'] as const) {
      expect(wordFinding({ finding, language })).not.toMatch(/undefined|: [a-z-]+\. $/);
    }
    return { code: finding.code, kind: finding.params['kind'] };
  }
  throw new Error('It was read.');
}

function format(bytes: Uint8Array, fileName: string): string {
  return readSource(bytes, { fileName }).format;
}

test('[S2] a Word file is known by its content, whatever its name', () => {
  const docx = sampleDocx(paragraph('字'));
  for (const name of ['a.docx', 'a.txt', 'a.md', '稿件']) expect(format(docx, name)).toBe('docx');
});

test('[S2] text is Markdown by its name only', () => {
  expect(format(utf8('# 标题'), 'A.MD')).toBe('markdown');
  expect(format(utf8('# 标题'), 'a.markdown')).toBe('markdown');
  expect(format(utf8('# 标题'), 'a.txt')).toBe('text');
  expect(format(utf8('# 标题'), 'a.docx')).toBe('text');
});

test('[S2] text that begins like some other file is text', () => {
  for (const text of ['BM是什么', 'ID3 标签', 'PK 赛', 'RIFF', '<采访>', '%PDF', 'II*', 'GIF 图']) {
    expect(readSource(utf8(text), { fileName: 'a.txt' }).text).toBe(text);
  }
});

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

const old = (name: string): Uint8Array =>
  Uint8Array.from([
    ...hexBytes('d0 cf 11 e0 a1 b1 1a e1'),
    ...new Uint8Array(100),
    ...Buffer.from(name, 'utf16le'),
    0,
    0,
  ]);

test.each([
  ['a PNG', hexBytes('89 50 4e 47 0d 0a 1a 0a 00'), 'picture'],
  ['a JPEG', hexBytes('ff d8 ff e0 00 10 4a 46'), 'picture'],
  ['an MP4', hexBytes('00 00 00 18 66 74 79 70 6d 70 34 32'), 'media'],
  ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
  ['RTF', utf8('{\\rtf1\\ansi'), 'rtf'],
  ['a web page', utf8('\n<!DOCTYPE html><html>'), 'html'],
  [
    'Word in one XML file',
    utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
    'word-xml',
  ],
  ['.doc', old('WordDocument'), 'old-word'],
  ['.wps', old('Something'), 'old-word'],
  ['.xls', old('Workbook'), 'old-office'],
  ['.xlsx', zip('xl/workbook.xml'), 'sheet'],
  ['.pptx', zip('ppt/presentation.xml'), 'slides'],
  ['.odt', zip('mimetype', 'content.xml'), 'open-document'],
  ['a zip', zip('稿件.docx'), 'archive'],
  ['a gzip file', hexBytes('1f 8b 08 00'), 'archive'],
  ['zeros', new Uint8Array(1000), 'binary'],
  ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7919) % 251), 'binary'],
])('[S3] %s is refused as what it is', (_, bytes, kind) => {
  expect(refusal(bytes)).toEqual({ code: 'source-kind-unsupported', kind });
});

test('[S3] a file with a password, and one with nothing in it, are refused', () => {
  expect(refusal(old('EncryptedPackage')).code).toBe('source-encrypted');
  expect(refusal(new Uint8Array()).code).toBe('source-empty');
  expect(refusal(hexBytes('ef bb bf'), 'a.txt').code).toBe('source-empty');
});

test('[S5] too many bytes, characters or lines are refused', () => {
  const { fileBytes, chars, lines } = sourceLimits;
  expect(refusal(new Uint8Array(fileBytes + 1)).code).toBe('source-too-large');
  expect(refusal(utf8('a'.repeat(fileBytes)), 'a.txt').code).toBe('source-too-long');
  expect(refusal(utf8('字'.repeat(chars + 1)), 'a.txt').code).toBe('source-too-long');
  expect(refusal(utf8('a'.repeat(chars + 1)), 'a.md').code).toBe('source-too-long');
  expect(refusal(utf8('\n'.repeat(lines)), 'a.txt').code).toBe('source-too-many-lines');
  expect(refusal(sampleDocx('<w:p/>'.repeat(lines + 1))).code).toBe('source-too-many-lines');
  expect(refusal(sampleDocx(paragraph('a'.repeat(chars + 1)))).code).toBe('source-too-long');
  expect(readSource(utf8('字'.repeat(chars)), { fileName: 'a.txt' }).lines).toHaveLength(1);
});
