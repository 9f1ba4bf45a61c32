import type { Format } from '@lanmu/timeline';
import type { PatchedPicture } from './patch.ts';
import { decodePng, layRaster, type RgbaRaster } from './rgba-raster.ts';

/** Memory for pictures kept at hand, in bytes: some fifteen of 1080p. */
const keptBytes = 128e6;

/**
 * Pictures as they were drawn, with their alpha, by key. One is put together once: its patches are laid over a copy of its base,
 * which was asked for before and is likely still at hand.
 */
export class RasterSource {
  readonly #read: (key: string) => Promise<PatchedPicture>;
  readonly #kept = new Map<string, Promise<RgbaRaster>>();
  readonly #keptCount: number;

  constructor(format: Format, read: (key: string) => Promise<PatchedPicture>) {
    this.#read = read;
    this.#keptCount = Math.max(4, Math.floor(keptBytes / (format.widthPx * format.heightPx * 4)));
  }

  /** The picture of a key; not to be changed, others use it too. */
  async raster(key: string): Promise<RgbaRaster> {
    const raster = this.#kept.get(key) ?? this.#compose(key);
    // Put back at the end: what stands first was not asked for for longest.
    this.#kept.delete(key);
    this.#kept.set(key, raster);
    for (const [old] of this.#kept) {
      if (this.#kept.size <= this.#keptCount) break;
      this.#kept.delete(old);
    }
    try {
      return await raster;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  async #compose(key: string): Promise<RgbaRaster> {
    const { base, patches } = await this.#read(key);
    const [first, ...rest] = patches;
    if (base === null) {
      if (first === undefined || rest.length > 0) throw new Error('A picture without a base is one patch.');
      return decodePng(first.png);
    }
    const under = await this.raster(base);
    const raster = { ...under, rgba: Buffer.from(under.rgba) };
    for (const patch of patches) layRaster(raster, await decodePng(patch.png), patch);
    return raster;
  }
}
