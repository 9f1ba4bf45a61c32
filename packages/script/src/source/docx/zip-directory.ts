import { sourceLimits } from '../source-limits.ts';
import { damagedPart } from './damaged-part.ts';

/** One file of a zip as its directory tells of it; nothing of it is believed before it was unpacked. */
export type ZipEntry = {
  /** With forward slashes. It is only ever compared, and never names a file on a disk. */
  name: string;
  method: number;
  isEncrypted: boolean;
  checksum: number;
  packedBytes: number;
  plainBytes: number;
  /** Where its local header begins. */
  headerAt: number;
};

const endLength = 22;
const entryLength = 46;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the record at the end of a zip begins; a comment of at most 65,535 bytes may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

/** Sizes that did not fit into 32 bits stand in the extra field 1, in this order, each only if it did not fit. */
function wideSizes(entry: ZipEntry, extra: DataView): ZipEntry {
  const wide = 0xffffffff;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (value: number): number => {
      if (value !== wide) return value;
      next += 8;
      return next <= extra.byteLength ? Number(extra.getBigUint64(next - 8, true)) : value;
    };
    const plainBytes = read(entry.plainBytes);
    const packedBytes = read(entry.packedBytes);
    return { ...entry, plainBytes, packedBytes, headerAt: read(entry.headerAt) };
  }
  return entry;
}

/**
 * The directory at the end of a zip, which is what Word goes by. Throws SourceError when it is missing, broken or far
 * too long.
 */
export function zipDirectory(bytes: Uint8Array, fileName: string): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const damaged = damagedPart({ fileName, part: 'zip' }, 'directory');
  const end = findEnd(view);
  if (end === -1) throw damaged;
  const count = view.getUint16(end + 10, true);
  if (count > sourceLimits.entries) throw damaged;
  const stated = view.getUint32(end + 16, true);
  // A file with something in front of the zip, or with 64-bit places, has its directory just before the end.
  let at =
    stated + 4 <= end && view.getUint32(stated, true) === 0x02014b50
      ? stated
      : end - view.getUint32(end + 12, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at < 0 || at + entryLength > end || view.getUint32(at, true) !== 0x02014b50) throw damaged;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + entryLength + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged;
    const nameAt = at + entryLength;
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 0x41) !== 0,
      checksum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      plainBytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    };
    entries.push(
      wideSizes(entry, viewOf(bytes.subarray(nameAt + nameLength, nameAt + nameLength + extraLength))),
    );
    at = next;
  }
  return entries;
}
