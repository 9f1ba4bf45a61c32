import { countCharacter } from './count-character.ts';

/** Text of a file and the encoding it was read by; `isDoubtful` when some of it makes no sense in any. */
export type DecodedText = { text: string; encoding: string; isDoubtful: boolean };

/** A replacement character: bytes that mean nothing in an encoding. */
const meaningless = '\uFFFD';

/** Share of the bytes at the start of a file that tells UTF-16 from text with a stray zero. */
const zeroShare = 0.2;

function decode(bytes: Uint8Array, encoding: string): string {
  // The mark at the start says how to read the file, and is no character of the script.
  return new TextDecoder(encoding).decode(bytes);
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** UTF-16 without a mark: every other byte of its Latin letters, digits and line breaks is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const few = (head.length / 2) * 0.02;
  if (odd > (head.length / 2) * zeroShare && even <= few) return 'utf-16le';
  if (even > (head.length / 2) * zeroShare && odd <= few) return 'utf-16be';
  return null;
}

function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file: by its byte order mark if it has one, else UTF-8 if every byte is that, else UTF-16 by its zeros,
 * else GB18030, which old Chinese editors write and which reads GBK and GB2312 too [S1].
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', isDoubtful: !isSound(bytes, 'utf-8') };
  }
  if (startsWith(bytes, 0xff, 0xfe)) return marked(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return marked(bytes, 'utf-16be');
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return marked(bytes, wide);
  if (isSound(bytes, 'utf-8')) return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', isDoubtful: false };
  // Nearly all UTF-8, with a letter broken somewhere: the rest of it would be nonsense in GB18030.
  const utf8 = decode(bytes, 'utf-8');
  const broken = countCharacter(utf8, meaningless);
  if (broken * 50 < utf8.length) return { text: utf8, encoding: 'utf-8', isDoubtful: true };
  const isDoubtful = !isSound(bytes, 'gb18030');
  return { text: decode(bytes, 'gb18030'), encoding: 'gb18030', isDoubtful };
}

function marked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = decode(bytes, encoding);
  return { text, encoding, isDoubtful: text.includes(meaningless) };
}
