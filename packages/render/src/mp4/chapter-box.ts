import type { Chapter, Timeline } from '@lanmu/timeline';
import { writeBox } from './write-box.ts';

/** The box counts its chapters, and the bytes of a title, in one byte. */
const byteLimit = 255;

/** Chapter starts are counted in steps of 100 ns. */
const ticksPerSecond = 10_000_000;

function titleBytes(title: string): Buffer {
  const points = [...title];
  while (Buffer.byteLength(points.join('')) > byteLimit) points.pop();
  return Buffer.from(points.join(''));
}

function entry(chapter: Chapter, { num, den }: Timeline['format']['frameRate']): Buffer {
  const title = titleBytes(chapter.title);
  const head = Buffer.alloc(9);
  head.writeBigUInt64BE(BigInt(Math.round((chapter.inFrame * den * ticksPerSecond) / num)), 0);
  head.writeUInt8(title.length, 8);
  return Buffer.concat([head, title]);
}

/**
 * Chapters as the `chpl` box that VLC, mpv, PotPlayer and FFmpeg read (the codec library cannot write chapters).
 * It holds 255 of them, with titles of up to 255 bytes; beyond that players show what fits.
 */
export function chapterBox(timeline: Pick<Timeline, 'chapters' | 'format'>): Buffer {
  const entries = timeline.chapters
    .slice(0, byteLimit)
    .map((chapter) => entry(chapter, timeline.format.frameRate));
  const head = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, entries.length]);
  return writeBox('chpl', Buffer.concat([head, ...entries]));
}
