import type { Timeline } from '@lanmu/timeline';
import { Gate } from '../gate.ts';
import { maxDepth, type PatchedPicture } from '../picture/patch.ts';
import { pictureFromBytes, pictureToBytes } from '../picture/picture-bytes.ts';
import type { Store } from '../store/store.ts';
import type { CaptureEngine, TimelinePicture } from './capture-engine.ts';

/** Memory for pictures just drawn, in bytes; the encoder is seldom more than a few behind. */
const freshLimitBytes = 64e6;

/** The pictures of one timeline, in the store or still to be drawn. */
export class PictureShelf {
  readonly #timeline: Timeline;
  readonly #pictures: readonly TimelinePicture[];
  readonly #store: Store;
  readonly #engine: CaptureEngine;
  readonly #signal: AbortSignal;
  /** Depths of pictures that were read to their last base in this run. */
  readonly #depths = new Map<string, number>();
  /** Holds back who reads a picture that is being drawn. */
  #gate = new Gate([]);
  /** An engine is asked for one thing after the other. */
  #drawing: Promise<unknown> = Promise.resolve();
  /** Pictures just drawn, as they were written: the encoder wants them next, and need not read them back. */
  readonly #fresh = new Map<string, Buffer>();
  #freshBytes = 0;
  /** Pictures drawn by this run. */
  drawnCount = 0;

  constructor(options: {
    timeline: Timeline;
    pictures: readonly TimelinePicture[];
    store: Store;
    engine: CaptureEngine;
    signal: AbortSignal;
  }) {
    this.#timeline = options.timeline;
    this.#pictures = options.pictures;
    this.#store = options.store;
    this.#engine = options.engine;
    this.#signal = options.signal;
  }

  /** Whether the store has the picture; whether it is sound, reading tells. */
  has(key: string): Promise<boolean> {
    return this.#store.has({ kind: 'pictures', key });
  }

  /**
   * Draws the pictures of these indices unless another process has drawn them; tells how many are there. Whoever reads
   * one of them meanwhile waits for it, and for what it stands on.
   */
  async drawAll(missing: readonly number[], onThere: (count: number) => void): Promise<void> {
    const gate = new Gate(missing.map((index) => this.#pictures[index]?.key ?? ''));
    this.#gate = gate;
    let count = 0;
    try {
      await this.#draw(missing, (key) => {
        gate.open(key);
        count += 1;
        onThere(count);
      });
    } catch (error) {
      gate.fail(error);
      throw error;
    }
  }

  async #draw(missing: readonly number[], onThere: (key: string) => void): Promise<void> {
    const drawing = this.#drawing.then(() =>
      this.#engine.draw({
        timeline: this.#timeline,
        pictures: this.#pictures,
        missing,
        depthOf: (key) => this.#depthOf(key, { isPatient: false }),
        take: async ({ key }, draw) => {
          await this.#store.make({ kind: 'pictures', key }, this.#signal, async () => {
            const bytes = pictureToBytes(await draw());
            this.drawnCount += 1;
            this.#keep(key, bytes);
            return bytes;
          });
          onThere(key);
        },
        signal: this.#signal,
      }),
    );
    this.#drawing = drawing.catch(() => {});
    await drawing;
  }

  #keep(key: string, bytes: Buffer): void {
    this.#freshBytes += bytes.length - (this.#fresh.get(key)?.length ?? 0);
    this.#fresh.set(key, bytes);
    for (const [old, { length }] of this.#fresh) {
      if (this.#freshBytes <= freshLimitBytes) break;
      this.#fresh.delete(old);
      this.#freshBytes -= length;
    }
  }

  async #bytes(key: string): Promise<Buffer | null> {
    return this.#fresh.get(key) ?? this.#store.read({ kind: 'pictures', key });
  }

  /**
   * How many bases stand behind a picture, or null when it or one of them is not sound. Each base must say that it stands
   * on fewer than what stands on it, or two pictures might stand on one another. A base that is being drawn is waited for
   * by readers only: who draws might be waiting for himself, and takes another base.
   */
  async #depthOf(key: string, options: { isPatient: boolean; most?: number }): Promise<number | null> {
    const { isPatient, most = maxDepth } = options;
    const known = this.#depths.get(key);
    if (known !== undefined) return known <= most ? known : null;
    if (!isPatient && this.#gate.isClosed(key)) return null;
    await this.#gate.passed(key);
    const bytes = await this.#bytes(key);
    if (bytes === null) return null;
    const { base, depth } = pictureFromBytes(bytes);
    if (depth > most) return null;
    if (base !== null && (await this.#depthOf(base, { isPatient, most: depth - 1 })) === null) return null;
    this.#depths.set(key, depth);
    return depth;
  }

  /**
   * Reads a picture whose bases are all there. One that was lost or damaged, or whose base was, is drawn again. Throws
   * RenderProblem.
   */
  async read(key: string): Promise<PatchedPicture> {
    const name = { kind: 'pictures', key } as const;
    await this.#gate.passed(key);
    const bytes = await this.#bytes(key);
    if (bytes !== null) {
      const picture = pictureFromBytes(bytes);
      const most = picture.depth - 1;
      const isSound =
        picture.base === null || (await this.#depthOf(picture.base, { isPatient: true, most })) !== null;
      if (isSound) return picture;
    }
    await this.#store.remove(name);
    this.#depths.delete(key);
    await this.#draw([this.#pictures.findIndex((picture) => picture.key === key)], () => {});
    const redrawn = await this.#store.read(name);
    if (redrawn === null) throw new Error(`The picture ${key} was drawn and is not in the store.`);
    return pictureFromBytes(redrawn);
  }
}
