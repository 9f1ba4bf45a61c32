import type { DrawnTimeline } from '@lanmu/render';
import type { FrameRun } from './frame-runs.ts';
import { lowPass } from './low-pass.ts';
import type { SampleFormat } from './sample-format.ts';
import type { SampledPicture } from './sampled-picture.ts';
import { Sampler } from './sampler.ts';
import { weave } from './weave.ts';

/** Sampled pictures kept at hand: the two fields of a frame, and the one that comes back after it. */
const keptPictures = 4;

/** The frames of a file as samples. */
export class SampledPictures {
  readonly #drawn: DrawnTimeline;
  readonly #isInterlaced: boolean;
  readonly #sampler: Sampler;
  readonly #kept = new Map<string, SampledPicture>();

  constructor(options: {
    drawn: DrawnTimeline;
    format: SampleFormat;
    size: { widthPx: number; heightPx: number };
    /** Low-passed, because each field alone must show every row. */
    isInterlaced: boolean;
  }) {
    this.#drawn = options.drawn;
    this.#isInterlaced = options.isInterlaced;
    this.#sampler = new Sampler(options.format, options.size);
  }

  /** The picture of a run's frames. */
  async frame({ first, second }: Pick<FrameRun, 'first' | 'second'>): Promise<SampledPicture> {
    const top = await this.#picture(first);
    return first === second ? top : weave(top, await this.#picture(second));
  }

  async #picture(key: string): Promise<SampledPicture> {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const sampled = await this.#sampler.sample(await this.#drawn.raster(key));
    const picture = this.#isInterlaced ? lowPass(sampled) : sampled;
    this.#kept.set(key, picture);
    for (const [old] of this.#kept) {
      if (this.#kept.size <= keptPictures) break;
      this.#kept.delete(old);
    }
    return picture;
  }

  close(): void {
    this.#sampler.close();
  }
}
