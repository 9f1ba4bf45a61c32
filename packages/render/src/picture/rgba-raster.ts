import {
  AV_PIX_FMT_RGBA,
  AV_PKT_FLAG_KEY,
  CodecContext,
  FF_DECODER_PNG,
  Frame,
  Packet,
  SoftwareScaleContext,
} from 'node-av';
import { checked } from '../encode/checked.ts';
import { findDecoder } from '../encode/find-codec.ts';
import type { PatchedPicture, PixelRect } from './patch.ts';

/** A picture as four bytes a pixel, row after row without gaps. */
export type RgbaRaster = { widthPx: number; heightPx: number; rgba: Buffer };

/** The pixels of a PNG file's bytes. Throws RenderProblem `media-failed`. */
export async function decodePng(png: Buffer): Promise<RgbaRaster> {
  const codec = findDecoder(FF_DECODER_PNG);
  const decoder = new CodecContext();
  decoder.allocContext3(codec);
  const packet = new Packet();
  packet.alloc();
  const painted = new Frame();
  painted.alloc();
  const plain = new Frame();
  plain.alloc();
  const scaler = new SoftwareScaleContext();
  scaler.allocContext();
  try {
    checked(await decoder.open2(codec), 'open PNG decoder');
    packet.data = png;
    packet.flags = AV_PKT_FLAG_KEY;
    checked(await decoder.sendPacket(packet), 'decode picture');
    checked(await decoder.receiveFrame(painted), 'decode picture');
    const { width, height } = painted;
    plain.width = width;
    plain.height = height;
    plain.format = AV_PIX_FMT_RGBA;
    checked(plain.allocBuffer(), 'allocate picture');
    checked(await scaler.scaleFrame(plain, painted), 'convert picture');
    const stride = plain.linesize[0] ?? 0;
    const samples = plain.data?.[0] ?? Buffer.alloc(0);
    const rows = Array.from({ length: height }, (_, y) =>
      samples.subarray(y * stride, y * stride + width * 4),
    );
    return { widthPx: width, heightPx: height, rgba: Buffer.concat(rows) };
  } finally {
    scaler.freeContext();
    plain.free();
    painted.free();
    packet.free();
    decoder.freeContext();
  }
}

/** Lays a patch over a picture, at its place. */
export function layRaster(raster: RgbaRaster, patch: RgbaRaster, { xPx, yPx }: PixelRect): void {
  for (let row = 0; row < patch.heightPx; row += 1) {
    const from = row * patch.widthPx * 4;
    patch.rgba.copy(raster.rgba, ((yPx + row) * raster.widthPx + xPx) * 4, from, from + patch.widthPx * 4);
  }
}

/** A picture put together from its patches and those of its bases. */
export async function composePicture(
  picture: PatchedPicture,
  read: (key: string) => Promise<PatchedPicture>,
): Promise<RgbaRaster> {
  const [first, ...rest] = picture.patches;
  if (picture.base === null) {
    if (first === undefined || rest.length > 0) throw new Error('A picture without a base is one patch.');
    return decodePng(first.png);
  }
  const raster = await composePicture(await read(picture.base), read);
  for (const patch of picture.patches) layRaster(raster, await decodePng(patch.png), patch);
  return raster;
}
