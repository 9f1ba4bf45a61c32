import { open } from 'node:fs/promises';
import { readChapters } from '../mp4/read-chapters.ts';
import { topBoxes } from '../mp4/top-boxes.ts';

/** What the index of an MP4 says that the codec library does not tell: where it stands and its chapters. */
export async function indexFacts(path: string): Promise<{ isIndexFirst: boolean; chapters: string }> {
  const file = await open(path, 'r');
  try {
    const boxes = await topBoxes(file);
    const index = boxes.find(({ type }) => type === 'moov');
    const media = boxes.find(({ type }) => type === 'mdat');
    if (!index || !media) return { isIndexFirst: false, chapters: '' };
    const moov = Buffer.alloc(index.end - index.start);
    await file.read(moov, 0, moov.length, index.start);
    return { isIndexFirst: index.start < media.start, chapters: readChapters(moov) };
  } finally {
    await file.close();
  }
}
