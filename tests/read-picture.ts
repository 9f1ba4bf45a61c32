import { readFile } from 'node:fs/promises';
import { decodePng } from '@lanmu/render';
import { PNG } from 'pngjs';

/** A PNG file's picture, read by FFmpeg: a large one takes a tenth of the time that JavaScript needs for it. */
export async function readPicture(path: string): Promise<PNG> {
  const { widthPx, heightPx, rgba } = await decodePng(await readFile(path));
  const picture = new PNG({ width: widthPx, height: heightPx });
  picture.data = rgba;
  return picture;
}
