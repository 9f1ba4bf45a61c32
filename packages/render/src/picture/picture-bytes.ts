import { frameBytes, unframeBytes } from '../store/framed-bytes.ts';
import type { PatchedPicture, PixelRect } from './patch.ts';

type Head = { base: string | null; depth: number; rects: PixelRect[] };

/** A picture as an entry of the store. */
export function pictureToBytes(picture: PatchedPicture): Buffer {
  const { base, depth, patches } = picture;
  const rects = patches.map(({ xPx, yPx, widthPx, heightPx }) => ({ xPx, yPx, widthPx, heightPx }));
  const head: Head = { base, depth, rects };
  return frameBytes(
    head,
    patches.map(({ png }) => png),
  );
}

/** The picture of an entry of the store. */
export function pictureFromBytes(bytes: Buffer): PatchedPicture {
  const { head, pieces } = unframeBytes<Head>(bytes);
  const patches = head.rects.map((rect, i) => ({ ...rect, png: pieces[i] ?? Buffer.alloc(0) }));
  return { base: head.base, depth: head.depth, patches };
}
