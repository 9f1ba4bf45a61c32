import { expect, test } from 'vitest';
import { decodeLuma } from '../sample-decode.ts';
import { sampleTimeline } from '../sample-timeline.ts';
import { sampleYuv } from '../sample-yuv.ts';
import { encodeGroup } from './encode-group.ts';
import { encodeGrey, HeldFrames } from './held-frames.ts';

const format = { ...sampleTimeline().format, widthPx: 320, heightPx: 192 };

async function* pictures(count: number) {
  for (let i = 0; i < count; i += 1) yield sampleYuv(format, i);
}

test.each([[[1, 1, 1]], [[20, 1, 3]], [[3, 17, 1]], [[1, 2, 47]]])(
  'a group held %j decodes to its pictures, each without a change for as long as it is up',
  async (holdFrames) => {
    const group = await encodeGroup(format, pictures(3));
    const held = new HeldFrames(await encodeGrey(format));
    const plain = await decodeLuma(group.extraData, group.packets);
    const frames = await decodeLuma(group.extraData, held.expand(group, holdFrames));
    const expected = holdFrames.flatMap((count, i) => Array.from({ length: count }, () => plain[i]));
    expect(frames).toHaveLength(expected.length);
    const wrong = frames.flatMap((frame, i) => (expected[i]?.equals(frame) === true ? [] : [i]));
    expect(wrong).toEqual([]);
  },
);

test('a group longer than players can wait for is refused', async () => {
  const group = await encodeGroup(format, pictures(1));
  const held = new HeldFrames(await encodeGrey(format));
  expect(() => [...held.expand(group, [51])]).toThrow(RangeError);
});

test('what the grey picture is coded as must be pure repetition', async () => {
  const moving = await encodeGroup(format, pictures(3));
  expect(() => new HeldFrames(moving)).toThrow('does not only repeat');
});

test('the same pictures give the same bytes, whatever was encoded before', async () => {
  const first = await encodeGroup(format, pictures(3));
  await encodeGroup(format, pictures(5));
  expect(await encodeGroup(format, pictures(3))).toEqual(first);
});
