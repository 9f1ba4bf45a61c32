import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Timeline } from '@lanmu/timeline';
import { addToUserBox } from './add-to-user-box.ts';
import { chapterBox } from './chapter-box.ts';
import type { Box } from './read-boxes.ts';
import { shiftChunkOffsets } from './shift-chunk-offsets.ts';
import { topBoxes } from './top-boxes.ts';

async function readIndex(path: string): Promise<{ boxes: Box[]; moov: Buffer }> {
  const file = await open(path, 'r');
  try {
    const boxes = await topBoxes(file);
    const box = boxes.find(({ type }) => type === 'moov');
    if (!box || box.end !== boxes.at(-1)?.end) throw new Error('the index of the MP4 is not at its end');
    const moov = Buffer.alloc(box.end - box.start);
    await file.read(moov, 0, moov.length, box.start);
    return { boxes, moov };
  } finally {
    await file.close();
  }
}

/**
 * Copies an MP4 whose index comes last to one whose index comes first, with the chapters in it: a player starts
 * before the whole file is there. Returns the SHA-256 of what it wrote, in hexadecimal. Throws an Error when the source
 * is not such a file.
 */
export async function finishMp4(options: {
  sourcePath: string;
  path: string;
  timeline: Pick<Timeline, 'chapters' | 'format'>;
  signal: AbortSignal;
}): Promise<string> {
  const { sourcePath, path, timeline, signal } = options;
  const { boxes, moov } = await readIndex(sourcePath);
  const index = timeline.chapters.length === 0 ? moov : addToUserBox(moov, chapterBox(timeline));
  shiftChunkOffsets(index, index.length);
  const typeEnd = boxes.find(({ type }) => type === 'ftyp')?.end ?? 0;
  const mediaEnd = boxes.at(-1)?.start ?? 0;
  async function* pieces(): AsyncGenerator<Buffer> {
    yield* createReadStream(sourcePath, { end: typeEnd - 1 });
    yield index;
    yield* createReadStream(sourcePath, { start: typeEnd, end: mediaEnd - 1, highWaterMark: 1 << 20 });
  }
  const hash = createHash('sha256');
  async function* hashed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(pieces, hashed, createWriteStream(path), { signal });
  return hash.digest('hex');
}
