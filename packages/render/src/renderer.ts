import type { Format, Timeline } from '@lanmu/timeline';
import { AV_LOG_QUIET, Log } from 'node-av';
import { assembleFile } from './assemble/assemble-file.ts';
import type { CaptureEngine } from './capture/capture-engine.ts';
import { encodeGrey, HeldFrames } from './encode/held-frames.ts';
import { groupFromBytes, groupToBytes } from './encode/encoded-group.ts';
import { makeGroups } from './make-groups.ts';
import { digest } from './plan/digest.ts';
import { greyKey, planTimeline } from './plan/plan-timeline.ts';
import type { OnProgress } from './render-progress.ts';
import type { Store } from './store/store.ts';
import { checkOutPath } from './work/check-out-path.ts';

/** A timeline and the MP4 file to make of it. */
export type RenderJob = { timeline: Timeline; outPath: string };

/** A finished, checked file. */
export type RenderedFile = {
  id: string;
  path: string;
  lengthFrames: number;
  durationSeconds: number;
  sizeBytes: number;
  /** SHA-256 of what was written, in hexadecimal. */
  sha256: string;
  /** Distinct pictures it shows. */
  pictureCount: number;
  /** Of those, the ones this run had to draw; the others were in the store. */
  drawnCount: number;
  /** Groups of pictures this run had to encode. */
  encodedCount: number;
};

/** How groups become a file; a change of it makes every finished file another one. */
const fileRecipe = 'mp4 1';

/** What a renderer works with. */
export type RendererOptions = {
  store: Store;
  engine: CaptureEngine;
  /** Digest of everything that draws: graphics, fonts, browser. */
  look: string;
  workFolder: string;
  signal: AbortSignal;
  onProgress: OnProgress;
};

/** Renders one timeline after the other with one browser and one store. */
export class Renderer {
  readonly #options: RendererOptions;
  readonly #held = new Map<string, Promise<HeldFrames>>();

  constructor(options: RendererOptions) {
    this.#options = options;
    // The codecs' own remarks would run through the progress on standard error; failures arrive as return codes.
    Log.setLevel(AV_LOG_QUIET);
  }

  /**
   * Plan, capture, encode, assemble: draws what is not in the store while what is drawn is being encoded and what is
   * encoded is being joined. Throws RenderProblem; a file that failed leaves nothing behind.
   */
  async render(job: RenderJob): Promise<RenderedFile> {
    const { timeline, outPath } = job;
    const { id, format, lengthFrames } = timeline;
    const { store, look, workFolder, signal, onProgress } = this.#options;
    await checkOutPath(outPath);
    const plan = planTimeline(timeline, look);
    const held = await this.#heldFrames(format);
    const made = await makeGroups({ ...this.#options, timeline, plan });
    try {
      const { readGroup, done } = made;
      const { groups } = plan;
      const assembly = { timeline, groups, readGroup, done, held, outPath, workFolder, signal, onProgress };
      const written = await assembleFile(assembly);
      await store.trim();
      return {
        id,
        path: outPath,
        lengthFrames,
        durationSeconds: (lengthFrames * format.frameRate.den) / format.frameRate.num,
        ...written,
        pictureCount: plan.pictures.length,
        drawnCount: made.drawnCount(),
        encodedCount: made.encodedCount(),
      };
    } finally {
      await made.close();
    }
  }

  /** Digest of everything that decides a timeline's file: with the same one, rendering again gives the same bytes. */
  inputKey(timeline: Timeline): string {
    const { id, title, description, chapters, format } = timeline;
    const { groups } = planTimeline(timeline, this.#options.look);
    const shown = groups.map(({ key, holdFrames }) => `${key} ${holdFrames.join(' ')}`);
    return digest(
      fileRecipe,
      greyKey(format),
      JSON.stringify({ id, title, description, chapters }),
      ...shown,
    );
  }

  #heldFrames(format: Format): Promise<HeldFrames> {
    const key = greyKey(format);
    const known = this.#held.get(key);
    if (known !== undefined) return known;
    const held = this.#makeHeldFrames(format, key);
    this.#held.set(key, held);
    return held;
  }

  async #makeHeldFrames(format: Format, key: string): Promise<HeldFrames> {
    const { store, signal } = this.#options;
    const name = { kind: 'groups', key } as const;
    const make = async (): Promise<Buffer> => groupToBytes(await encodeGrey(format));
    const bytes =
      (await store.read(name)) ?? (await store.make(name, signal, make)) ?? (await store.read(name));
    if (bytes === null) throw new Error(`The group ${key} was made and is not in the store.`);
    return new HeldFrames(groupFromBytes(Buffer.from(bytes)));
  }
}
