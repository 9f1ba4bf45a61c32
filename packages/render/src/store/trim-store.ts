import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../work/write-whole.ts';
import type { EntryKind } from './store-entry.ts';

const kinds: readonly EntryKind[] = ['pictures', 'groups', 'sheets'];

/** How full a store is left, of its limit: emptied a little further, it need not be looked through every time. */
const keptShare = 0.9;

type Entry = { path: string; bytes: number; usedAt: number };

async function entriesIn(folder: string): Promise<Entry[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile());
  const entries = await Promise.all(
    files.map(async (file): Promise<Entry | null> => {
      const path = join(file.parentPath, file.name);
      const found = await stat(path).catch(() => null);
      return found === null ? null : { path, bytes: found.size, usedAt: found.mtimeMs };
    }),
  );
  return entries.filter((entry) => entry !== null);
}

/** Several processes write the note over one another, and killed ones not at all: after this long it is counted anew. */
const trustedMs = 6 * 3_600_000;

/** A store's size as noted: when all of it was last counted, in milliseconds, and its bytes. */
type SizeNote = { countedAt: number; bytes: number };

/** What the note says, or null when there is none, or none to be trusted. */
async function readNote(path: string): Promise<SizeNote | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [countedAt = Number.NaN, bytes = Number.NaN] = text.split(' ').map(Number);
  return Math.abs(Date.now() - countedAt) < trustedMs && Number.isFinite(bytes) ? { countedAt, bytes } : null;
}

/** Bytes in a store and how many entries, by looking through all of it. */
export async function measureStore(folder: string): Promise<{ bytes: number; entries: number }> {
  const all = (await Promise.all(kinds.map((kind) => entriesIn(join(folder, kind))))).flat();
  return { bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), entries: all.length };
}

/**
 * Keeps a store within its limit: what was not used for longest goes first. A note of its size, kept in the store,
 * saves looking through all of it as long as it is far from full.
 */
export async function trimStore(options: {
  folder: string;
  limitBytes: number;
  writtenBytes: number;
}): Promise<void> {
  const { folder, limitBytes, writtenBytes } = options;
  if (writtenBytes === 0) return;
  const notePath = join(folder, 'size.txt');
  const write = ({ countedAt, bytes }: SizeNote): Promise<void> =>
    writeWhole(notePath, (partPath) => writeFile(partPath, `${countedAt} ${bytes}`));
  const noted = await readNote(notePath);
  if (noted !== null && noted.bytes + writtenBytes <= limitBytes) {
    return write({ ...noted, bytes: noted.bytes + writtenBytes });
  }
  const all = (await Promise.all(kinds.map((kind) => entriesIn(join(folder, kind))))).flat();
  let bytes = all.reduce((sum, entry) => sum + entry.bytes, 0);
  for (const entry of all.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (bytes <= limitBytes * keptShare) break;
    await rm(entry.path, { force: true });
    bytes -= entry.bytes;
  }
  return write({ countedAt: Date.now(), bytes });
}
