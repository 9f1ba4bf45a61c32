import {
  AVCOL_RANGE_JPEG,
  AVCOL_SPC_RGB,
  AV_PKT_FLAG_KEY,
  AV_PIX_FMT_YUV420P,
  CodecContext,
  FF_DECODER_PNG,
  Frame,
  Packet,
} from 'node-av';
import { RenderProblem } from '../render-problem.ts';
import { checked } from './checked.ts';
import { findDecoder } from './find-codec.ts';
import { markBt709 } from './mark-bt709.ts';
import { openColourConverter } from './open-colour-converter.ts';

/** How pictures become samples: a change of the conversion below, or of how patches are laid down, makes other groups. */
export const converterRecipe = 'bt709 bicubic accurate 1';

/**
 * Turns captured PNG files into samples for the encoder: BT.709, limited range, yuv420p, chroma sited left
 * (standards §1). Browsers paint full-range RGB; the conversion is stated in full, never left to a default.
 */
export class PictureConverter {
  readonly #decoder = new CodecContext();
  readonly #scaler = openColourConverter();
  readonly #packet = new Packet();
  readonly #painted = new Frame();

  constructor() {
    const codec = findDecoder(FF_DECODER_PNG);
    this.#decoder.allocContext3(codec);
    try {
      checked(this.#decoder.open2Sync(codec), 'open PNG decoder');
      this.#packet.alloc();
      this.#painted.alloc();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /**
   * The picture in a PNG file's bytes, which must be of the size given; width and height are even. The caller frees it.
   * Throws RenderProblem `media-failed`.
   */
  async convert(png: Buffer, size: { widthPx: number; heightPx: number }): Promise<Frame> {
    const { widthPx, heightPx } = size;
    this.#packet.data = png;
    // Without the key flag FFmpeg takes a PNG for a delta frame and adds the picture before to it (pngdec.c).
    this.#packet.flags = AV_PKT_FLAG_KEY;
    checked(await this.#decoder.sendPacket(this.#packet), 'decode picture');
    this.#packet.unref();
    checked(await this.#decoder.receiveFrame(this.#painted), 'decode picture');
    const { width, height } = this.#painted;
    if (width !== widthPx || height !== heightPx) {
      this.#painted.unref();
      const reason = `captured ${width}x${height}, expected ${widthPx}x${heightPx}`;
      throw new RenderProblem('media-failed', { reason });
    }
    this.#painted.colorSpace = AVCOL_SPC_RGB;
    this.#painted.colorRange = AVCOL_RANGE_JPEG;
    const picture = new Frame();
    picture.alloc();
    picture.width = widthPx;
    picture.height = heightPx;
    picture.format = AV_PIX_FMT_YUV420P;
    markBt709(picture);
    try {
      checked(picture.allocBuffer(), 'allocate picture');
      checked(await this.#scaler.scaleFrame(picture, this.#painted), 'convert picture');
    } catch (error) {
      picture.free();
      throw error;
    } finally {
      this.#painted.unref();
    }
    return picture;
  }

  close(): void {
    this.#packet.free();
    this.#painted.free();
    this.#scaler.freeContext();
    this.#decoder.freeContext();
  }
}
