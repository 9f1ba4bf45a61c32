import type { Format } from '@lanmu/timeline';
import type { PatchedPicture } from '../picture/patch.ts';
import { replacedPart } from '../picture/replaced-part.ts';
import { copyOfYuv, layOver, yuvPicture, type YuvPicture } from '../picture/yuv-picture.ts';
import { PictureConverter } from './picture-converter.ts';

/** Memory for converted pictures kept at hand, in bytes: some forty of 1080p. */
const keptBytes = 128e6;

/**
 * Pictures as samples for the encoder, by key. A picture is converted once: only its patches, laid over a copy of its
 * base, which was converted before and is likely still at hand.
 */
export class PictureSource {
  readonly #format: Format;
  readonly #read: (key: string) => Promise<PatchedPicture>;
  readonly #kept = new Map<string, Promise<YuvPicture>>();
  readonly #keptCount: number;
  readonly #idle: PictureConverter[] = [];

  constructor(format: Format, read: (key: string) => Promise<PatchedPicture>) {
    this.#format = format;
    this.#read = read;
    this.#keptCount = Math.max(4, Math.floor(keptBytes / (format.widthPx * format.heightPx * 1.5)));
  }

  /** The picture of a key; not to be changed, others use it too. */
  async picture(key: string): Promise<YuvPicture> {
    let picture = this.#kept.get(key);
    if (picture === undefined) picture = this.#convert(key);
    // Put back at the end: what stands first was not asked for for longest.
    this.#kept.delete(key);
    this.#kept.set(key, picture);
    for (const [old] of this.#kept) {
      if (this.#kept.size <= this.#keptCount) break;
      this.#kept.delete(old);
    }
    try {
      return await picture;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  async #convert(key: string): Promise<YuvPicture> {
    const { base, patches } = await this.#read(key);
    const picture = base === null ? yuvPicture(this.#format) : copyOfYuv(await this.picture(base));
    // A converter holds one picture at a time; as many are made as work at once.
    const converter = this.#idle.pop() ?? new PictureConverter();
    try {
      for (const patch of patches) {
        const frame = await converter.convert(patch.png, patch);
        layOver(picture, frame, patch, replacedPart(patch, this.#format));
        frame.free();
      }
    } finally {
      this.#idle.push(converter);
    }
    return picture;
  }

  /** Frees the codecs; nothing may be asked for afterwards. */
  close(): void {
    for (const converter of this.#idle.splice(0)) converter.close();
    this.#kept.clear();
  }
}
