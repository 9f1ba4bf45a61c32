import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const words = '主持人石群：观众朋友\n1、完善';

/** 主持人：你好，2025年 in GB18030, as an old editor saves it. */
const gbk = Uint8Array.from(
  'd6 f7 b3 d6 c8 cb a3 ba c4 e3 ba c3 a3 ac 32 30 32 35 c4 ea'.split(' '),
  (byte) => Number.parseInt(byte, 16),
);

function utf16(text: string, options: { little: boolean; mark: boolean }): Uint8Array {
  const units = [...(options.mark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), options.little);
  return bytes;
}

test.each([
  ['UTF-8', new TextEncoder().encode(words), 'utf-8'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`), 'utf-8'],
  ['UTF-16LE with a mark', utf16(words, { little: true, mark: true }), 'utf-16le'],
  ['UTF-16BE with a mark', utf16(words, { little: false, mark: true }), 'utf-16be'],
])('[S1] %s is read as it was written, its mark left out', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text: words, encoding, isDoubtful: false });
});

test('[S1] UTF-16 without a mark is known by its zeros', () => {
  const latin = 'No. 1, 2025-06-01 AAA\nBBB 主持人\n';
  expect(decodeText(utf16(latin, { little: true, mark: false }))).toMatchObject({ text: latin });
  expect(decodeText(utf16(latin, { little: false, mark: false }))).toMatchObject({ encoding: 'utf-16be' });
});

test('[S1] what is not UTF-8 is GB18030', () => {
  const text = '主持人：你好，2025年';
  expect(decodeText(gbk)).toEqual({ text, encoding: 'gb18030', isDoubtful: false });
});

test('[S1] one broken letter does not turn a UTF-8 file into nonsense, and is told', () => {
  const bytes = new TextEncoder().encode('观众朋友，'.repeat(30));
  bytes[4] = 0xff;
  expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', isDoubtful: true });
});

test('[S1] an empty file is empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', isDoubtful: false });
});
