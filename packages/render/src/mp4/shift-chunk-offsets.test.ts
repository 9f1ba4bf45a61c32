import { expect, test } from 'vitest';
import { shiftChunkOffsets } from './shift-chunk-offsets.ts';
import { writeBox } from './write-box.ts';

function nested(table: Buffer): Buffer {
  return ['stbl', 'minf', 'mdia', 'trak', 'moov'].reduce((content, type) => writeBox(type, content), table);
}

test('32-bit and 64-bit offsets move, other boxes stay', () => {
  const stco = writeBox('stco', Buffer.from('0000000000000002000000100000ffff', 'hex'));
  const co64 = writeBox('co64', Buffer.from('000000000000000100000001ffffffff', 'hex'));
  const stsz = writeBox('stsz', Buffer.from('0000000000000001', 'hex'));
  const index = nested(Buffer.concat([stco, co64, stsz]));
  shiftChunkOffsets(index, 0x10);
  const tail = index.subarray(-stco.length - co64.length - stsz.length).toString('hex');
  expect(tail).toContain('00000002000000200001000f');
  expect(tail).toContain('00000001000000020000000f');
  expect(tail.endsWith(stsz.toString('hex'))).toBe(true);
});

test('a 32-bit offset that no longer fits is an error, never a wrong number', () => {
  const stco = writeBox('stco', Buffer.from('0000000000000001fffffff0', 'hex'));
  expect(() => shiftChunkOffsets(nested(stco), 0x10)).toThrow(RangeError);
});
