import { checked, markBt709, openColourConverter, type RgbaRaster } from '@lanmu/render';
import { AVCOL_RANGE_JPEG, AVCOL_SPC_RGB, AV_PIX_FMT_RGBA, Frame } from 'node-av';
import { sampleLayouts, type SampleFormat } from './sample-format.ts';
import type { SampledPicture, SamplePlane } from './sampled-picture.ts';

/** Copies a frame's rows into memory of our own, without the gaps between them. */
function planesOf(frame: Frame, format: SampleFormat): SamplePlane[] {
  const { sampleBytes, colourColumns, colourRows, hasAlpha } = sampleLayouts[format];
  return Array.from({ length: hasAlpha ? 4 : 3 }, (_, i) => {
    const isColour = i === 1 || i === 2;
    const widthSamples = frame.width / (isColour ? colourColumns : 1);
    const heightSamples = frame.height / (isColour ? colourRows : 1);
    const source = frame.data?.[i];
    const stride = frame.linesize[i] ?? 0;
    if (source === undefined) throw new Error('The converted frame has no samples.');
    const rowBytes = widthSamples * sampleBytes;
    const samples = Buffer.allocUnsafe(rowBytes * heightSamples);
    for (let row = 0; row < heightSamples; row += 1)
      source.copy(samples, row * rowBytes, row * stride, row * stride + rowBytes);
    return { widthSamples, heightSamples, samples };
  });
}

/**
 * Turns drawn pictures into samples of one format and size: BT.709, limited range, colour sited left, alpha full and straight
 * (standards §2). Browsers paint full-range RGB; the conversion is stated in full, never left to a default.
 */
export class Sampler {
  readonly #scaler = openColourConverter();
  readonly #format: SampleFormat;
  readonly #size: { widthPx: number; heightPx: number };

  constructor(format: SampleFormat, size: { widthPx: number; heightPx: number }) {
    this.#format = format;
    this.#size = size;
  }

  /** The samples of a drawn picture, scaled where the size is another. Throws RenderProblem `media-failed`. */
  async sample(raster: RgbaRaster): Promise<SampledPicture> {
    const painted = new Frame();
    const sampled = new Frame();
    painted.alloc();
    sampled.alloc();
    try {
      painted.width = raster.widthPx;
      painted.height = raster.heightPx;
      painted.format = AV_PIX_FMT_RGBA;
      painted.colorSpace = AVCOL_SPC_RGB;
      painted.colorRange = AVCOL_RANGE_JPEG;
      checked(painted.allocBuffer(), 'allocate picture');
      const stride = painted.linesize[0] ?? 0;
      const rowBytes = raster.widthPx * 4;
      for (let row = 0; row < raster.heightPx; row += 1)
        raster.rgba.copy(
          painted.data?.[0] ?? Buffer.alloc(0),
          row * stride,
          row * rowBytes,
          (row + 1) * rowBytes,
        );
      sampled.width = this.#size.widthPx;
      sampled.height = this.#size.heightPx;
      sampled.format = sampleLayouts[this.#format].ffmpeg;
      markBt709(sampled);
      checked(sampled.allocBuffer(), 'allocate picture');
      checked(await this.#scaler.scaleFrame(sampled, painted), 'convert picture');
      return { format: this.#format, ...this.#size, planes: planesOf(sampled, this.#format) };
    } finally {
      sampled.free();
      painted.free();
    }
  }

  close(): void {
    this.#scaler.freeContext();
  }
}
