import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { hexBytes, utf8 } from './sample-bytes.ts';

function read(bytes: Uint8Array): ReturnType<typeof readText> {
  return readText(bytes, { fileName: '稿件.txt' });
}

test('[S1] UTF-8 is not worth a word, GB18030 is told', () => {
  expect(read(utf8('主持人'))).toMatchObject({ encoding: 'utf-8', findings: [] });
  expect(read(hexBytes('d6 f7 b3 d6 c8 cb'))).toMatchObject({
    text: '主持人',
    encoding: 'gb18030',
    findings: [
      { code: 'source-encoding', severity: 'info', where: '稿件.txt', params: { encoding: 'gb18030' } },
    ],
  });
});

test('[S1] bytes that mean nothing are a warning with their count and first line', () => {
  const bytes = utf8(`第一行\n${'观众朋友，'.repeat(30)}`);
  bytes[13] = 0xff;
  const [finding] = read(bytes).findings;
  expect(finding).toMatchObject({
    code: 'source-encoding-doubtful',
    severity: 'warning',
    where: '稿件.txt:2',
  });
});

test('[S6] every way to end a line ends it, and the text has one way', () => {
  const { text, lines } = read(utf8('a\r\nb\rc\nd\u2028e\u2029f\u0085g\fh\vi\r\n\r\n'));
  expect(text).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni\n\n');
  expect(lines).toHaveLength(11);
  expect(lines[1]).toEqual({ start: 2, end: 3, place: 'body', level: 0, boldChars: 0, numberChars: 0 });
});

test('[S7] control characters are kept, and each is told once with its count and first place', () => {
  const source = read(utf8(`主持人您好观众朋友们大家好今天我们来说\n𠀀一\0二\0\u001b${'字'.repeat(20)}`));
  expect(source.text).toContain('一\0二\0\u001b');
  expect(source.findings).toMatchObject([
    {
      code: 'source-control-character',
      where: '稿件.txt:2',
      params: { codePoint: 'U+0000', count: 2, position: 3 },
    },
    { code: 'source-control-character', params: { codePoint: 'U+001B', count: 1, position: 6 } },
  ]);
});

test('[S3] a short text with a stray control character is text', () => {
  expect(read(utf8('主持人您好\0')).text).toBe('主持人您好\0');
});

test('[S7] white space, marks of direction and odd characters are kept as they are', () => {
  const text = '　 a \t\u00A0\u200B\u202E\uFEFF é é ㈱ ﹖ \uE000 ';
  expect(read(utf8(text)).text).toBe(text);
});

test('[S6][S7] whatever a text is, only its line ends change, and its lines are the whole of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const read = readText(utf8(text), { fileName: 'a.txt' });
      expect(read.text).toBe(text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/^\uFEFF/, ''));
      expect(read.lines.map(({ start, end }) => read.text.slice(start, end)).join('\n')).toBe(read.text);
    }),
  );
});
