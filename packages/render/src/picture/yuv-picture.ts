import type { Format } from '@lanmu/timeline';
import { AV_PIX_FMT_YUV420P, Frame } from 'node-av';
import { checked } from '../encode/checked.ts';
import type { PixelRect } from './patch.ts';

/** One plane of samples, row after row without gaps. */
type Plane = { widthPx: number; heightPx: number; samples: Buffer };

/** A BT.709 limited yuv420p picture in memory of our own: it may be kept, copied and patched. */
export type YuvPicture = { planes: readonly [Plane, Plane, Plane] };

function planeOf(widthPx: number, heightPx: number): Plane {
  return { widthPx, heightPx, samples: Buffer.allocUnsafe(widthPx * heightPx) };
}

/** A picture of undefined samples; width and height are even. */
export function yuvPicture(format: Pick<Format, 'widthPx' | 'heightPx'>): YuvPicture {
  const { widthPx, heightPx } = format;
  return {
    planes: [
      planeOf(widthPx, heightPx),
      planeOf(widthPx / 2, heightPx / 2),
      planeOf(widthPx / 2, heightPx / 2),
    ],
  };
}

/** A copy that may be patched. */
export function copyOfYuv(picture: YuvPicture): YuvPicture {
  const [y, u, v] = picture.planes;
  const copy = (plane: Plane): Plane => ({ ...plane, samples: Buffer.from(plane.samples) });
  return { planes: [copy(y), copy(u), copy(v)] };
}

/** Lays part of a converted frame over a picture: `part` of the raster, from a frame whose corner is at `corner`. */
export function layOver(picture: YuvPicture, frame: Frame, corner: PixelRect, part: PixelRect): void {
  picture.planes.forEach((plane, i) => {
    const half = i === 0 ? 1 : 2;
    const source = frame.data?.[i];
    const stride = frame.linesize[i] ?? 0;
    if (source === undefined) throw new Error('The converted frame has no samples.');
    const x = part.xPx / half;
    const width = part.widthPx / half;
    for (let row = 0; row < part.heightPx / half; row += 1) {
      const y = part.yPx / half + row;
      const from = (y - corner.yPx / half) * stride + (x - corner.xPx / half);
      source.copy(plane.samples, y * plane.widthPx + x, from, from + width);
    }
  });
}

/** A frame for the encoder with the picture's samples. The caller frees it. Throws RenderProblem `media-failed`. */
export function frameOfYuv(picture: YuvPicture): Frame {
  const [luma] = picture.planes;
  const frame = new Frame();
  frame.alloc();
  frame.width = luma.widthPx;
  frame.height = luma.heightPx;
  frame.format = AV_PIX_FMT_YUV420P;
  try {
    checked(frame.allocBuffer(), 'allocate picture');
  } catch (error) {
    frame.free();
    throw error;
  }
  picture.planes.forEach((plane, i) => {
    const target = frame.data?.[i];
    const stride = frame.linesize[i] ?? 0;
    if (target === undefined) throw new Error('The frame has no samples.');
    // Rows of common widths follow one another without gaps.
    if (stride === plane.widthPx) return void plane.samples.copy(target);
    for (let row = 0; row < plane.heightPx; row += 1) {
      plane.samples.copy(target, row * stride, row * plane.widthPx, (row + 1) * plane.widthPx);
    }
  });
  return frame;
}
