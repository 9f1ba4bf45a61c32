import { expect, test } from 'vitest';
import { sampleTimeline } from '../sample-timeline.ts';
import { addToUserBox } from './add-to-user-box.ts';
import { chapterBox } from './chapter-box.ts';
import { readChapters } from './read-chapters.ts';
import { writeBox } from './write-box.ts';

const { format } = sampleTimeline();
const emptyIndex = writeBox('moov', Buffer.alloc(0));

test('a chapter is 8 bytes of 100 ns, one byte of length, and its title', () => {
  const box = chapterBox({ format, chapters: [{ title: '片尾', inFrame: 50, outFrame: 60 }] });
  expect(box.toString('hex')).toBe(
    ['00000020', '6368706c', '0100000000000000', '01', '0000000001312d00', '06', 'e78987e5b0be'].join(''),
  );
});

test('a title too long for its byte of length is cut between characters', () => {
  const title = `𬱖${'党'.repeat(100)}`;
  const box = chapterBox({ format, chapters: [{ title, inFrame: 0, outFrame: 1 }] });
  expect(readChapters(addToUserBox(emptyIndex, box))).toBe(`0.000 𬱖${'党'.repeat(83)}`);
});

test('more chapters than the box can count are cut at 255, and other facts of the index stay', () => {
  const chapters = Array.from({ length: 300 }, (_, i) => ({
    title: `${i}`,
    inFrame: i * 25,
    outFrame: i * 25 + 25,
  }));
  const withName = addToUserBox(emptyIndex, writeBox('name', Buffer.from('x')));
  const index = addToUserBox(withName, chapterBox({ format, chapters }));
  expect(readChapters(index).split('\n')).toHaveLength(255);
  expect(readChapters(index).split('\n').at(-1)).toBe('254.000 254');
  expect(index.includes('name')).toBe(true);
});
