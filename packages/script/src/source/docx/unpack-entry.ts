import { Inflate } from 'fflate';
import { refuseSource } from '../refuse-source.ts';
import { sourceLimits } from '../source-limits.ts';
import { checksum } from './checksum.ts';
import { damagedPart, swollenPart } from './damaged-part.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Packed bytes taken at a time: they unpack to 4 MB at most, whatever they are. */
const stepBytes = 4096;

/** The packed bytes of an entry, behind its local header. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { headerAt } = entry;
  if (headerAt + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + headerAt, 30);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  const start = headerAt + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return start + entry.packedBytes > bytes.length ? null : bytes.subarray(start, start + entry.packedBytes);
}

function* inflate(packed: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const stream = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < packed.length || at === 0; at += stepBytes) {
    stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
    yield* ready;
    ready = [];
  }
}

function* inflateOrRefuse(packed: Uint8Array, error: Error): Generator<Uint8Array> {
  const pieces = inflate(packed);
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = pieces.next();
    } catch {
      throw error;
    }
    if (next.done === true) return;
    yield next.value;
  }
}

/**
 * The bytes of one file of a zip, piece by piece, and never more than the directory says. Throws SourceError when
 * it is encrypted, too large, or not what the directory said: more or fewer bytes, another checksum.
 */
export function* unpackEntry(bytes: Uint8Array, entry: ZipEntry, fileName: string): Generator<Uint8Array> {
  const place = { fileName, part: entry.name };
  if (entry.isEncrypted) throw refuseSource({ fileName, code: 'source-encrypted' });
  if (entry.method !== 0 && entry.method !== 8) throw damagedPart(place, 'method');
  if (entry.plainBytes > sourceLimits.unpackedBytes) throw swollenPart(place);
  const packed = packedBytes(bytes, entry);
  if (packed === null) throw damagedPart(place, 'directory');
  let count = 0;
  let sum = 0;
  const pieces = entry.method === 0 ? [packed] : inflateOrRefuse(packed, damagedPart(place, 'deflate'));
  for (const piece of pieces) {
    count += piece.length;
    if (count > entry.plainBytes) throw damagedPart(place, 'size');
    sum = checksum(piece, sum);
    yield piece;
  }
  if (count !== entry.plainBytes) throw damagedPart(place, 'size');
  if (sum !== entry.checksum) throw damagedPart(place, 'checksum');
}
