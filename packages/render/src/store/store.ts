import { mkdir, readFile, rm, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { RenderProblem } from '../render-problem.ts';
import { cacheProblem } from '../work/cache-problem.ts';
import type { OnNotice } from '../render-notice.ts';
import { withClaim } from './claim.ts';
import { unwrapEntry, wrapEntry } from './entry-bytes.ts';
import { canWrite } from './can-write.ts';
import { removeStrayParts } from './remove-stray-parts.ts';
import type { EntryName } from './store-entry.ts';
import { reasonOf } from '../reason-of.ts';
import { trimStore } from './trim-store.ts';

let count = 0;

/**
 * Pictures and groups kept between runs, each under the digest of all that decides it. Entries are written beside and
 * renamed, and verified when read, so that several processes may use one store at once and none ever sees half an
 * entry. In a store that cannot be written, new entries go to a folder of this run.
 */
export class Store {
  readonly #folder: string;
  /** Where new entries go when the store itself takes none. */
  #overlay: string | null;
  readonly #workFolder: string;
  readonly #limitBytes: number;
  readonly #onNotice: OnNotice;
  /** Entries that are no good and could not be removed. */
  readonly #dead = new Set<string>();
  /** Folders known to be there. */
  readonly #folders = new Set<string>();
  #writtenBytes = 0;

  private constructor(options: {
    folder: string;
    overlay: string | null;
    workFolder: string;
    limitBytes: number;
    onNotice: OnNotice;
  }) {
    this.#folder = options.folder;
    this.#overlay = options.overlay;
    this.#workFolder = options.workFolder;
    this.#limitBytes = options.limitBytes;
    this.#onNotice = options.onNotice;
  }

  /**
   * Opens the store at `folder`; `workFolder` takes what a read-only store cannot. Throws RenderProblem `cache-full` or
   * `cache-unwritable`.
   */
  static async open(options: {
    folder: string;
    workFolder: string;
    limitBytes: number;
    onNotice: OnNotice;
  }): Promise<Store> {
    const { folder, workFolder, limitBytes, onNotice } = options;
    const overlay = join(workFolder, 'store');
    const store = (over: string | null): Store =>
      new Store({ folder, overlay: over, workFolder, limitBytes, onNotice });
    try {
      if (await canWrite(folder)) {
        await removeStrayParts(join(folder, 'parts'));
        return store(null);
      }
      onNotice({ code: 'store-read-only', params: { path: folder } });
    } catch (error) {
      const problem = cacheProblem(error, folder);
      if (!(problem instanceof RenderProblem) || problem.code !== 'cache-full') throw problem;
      onNotice({ code: 'store-full', params: { path: folder } });
    }
    return store(overlay);
  }

  #pathIn(folder: string, { kind, key }: EntryName): string {
    return join(folder, kind, key.slice(0, 2), key);
  }

  #paths(name: EntryName): string[] {
    const places = this.#overlay === null ? [this.#folder] : [this.#overlay, this.#folder];
    return places.map((place) => this.#pathIn(place, name)).filter((path) => !this.#dead.has(path));
  }

  /** Whether an entry is there; whether it is sound, only reading tells. */
  async has(name: EntryName): Promise<boolean> {
    for (const path of this.#paths(name)) {
      const found = await stat(path).catch(() => null);
      if (found?.isFile() === true) return true;
    }
    return false;
  }

  /** The content of an entry, or null when it is not there. A damaged one is told of, removed, and not there. */
  async read(name: EntryName): Promise<Buffer | null> {
    for (const path of this.#paths(name)) {
      const entry = await readFile(path).catch(() => null);
      if (entry === null) continue;
      const content = unwrapEntry(name.key, entry);
      if (content !== null) {
        const now = new Date();
        await utimes(path, now, now).catch(() => {});
        return content;
      }
      this.#onNotice({ code: 'store-entry-damaged', params: { path } });
      await this.#discard(path);
    }
    return null;
  }

  /** Takes an entry out, if it is there. */
  async remove(name: EntryName): Promise<void> {
    for (const path of this.#paths(name)) await this.#discard(path);
  }

  async #discard(path: string): Promise<void> {
    await rm(path, { force: true }).catch(() => this.#dead.add(path));
  }

  /** Turns to this run's own folder when the disk of the store is full; false when that is not what went wrong. */
  #turnAway(error: unknown, place: string): boolean {
    const isFull = error instanceof RenderProblem && error.code === 'cache-full';
    if (!isFull || place !== this.#folder) return false;
    if (this.#overlay === null) this.#onNotice({ code: 'store-full', params: { path: this.#folder } });
    this.#overlay = join(this.#workFolder, 'store');
    return true;
  }

  /**
   * Writes an entry: to this run's own folder when the disk of the store is full. Throws RenderProblem `cache-full` or
   * `cache-unwritable` when that takes none either; then nothing of it is left.
   */
  async write(name: EntryName, content: Uint8Array): Promise<void> {
    const place = this.#overlay ?? this.#folder;
    try {
      await this.#writeTo(place, name, content);
    } catch (error) {
      if (!this.#turnAway(error, place)) throw error;
      await this.write(name, content);
    }
  }

  async #writeTo(place: string, name: EntryName, content: Uint8Array): Promise<void> {
    const path = this.#pathIn(place, name);
    count += 1;
    const part = join(place, 'parts', `${hostname()}.${process.pid}-${count}.part`);
    try {
      await this.#ensureFolder(dirname(part));
      await this.#ensureFolder(dirname(path));
      const entry = wrapEntry(name.key, content);
      await writeFile(part, entry, { flag: 'wx' });
      await rename(part, path);
      this.#writtenBytes += entry.length;
    } catch (error) {
      await rm(part, { force: true }).catch(() => {});
      throw cacheProblem(error, place);
    }
  }

  async #ensureFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /**
   * Makes an entry that is missing, in one process only: whoever else wants it meanwhile waits. Resolves to what `make`
   * returned, or to null when the entry was made elsewhere.
   */
  async make(
    name: EntryName,
    signal: AbortSignal,
    make: () => Promise<Uint8Array>,
  ): Promise<Uint8Array | null> {
    const place = this.#overlay ?? this.#folder;
    let content: Uint8Array | null = null;
    const claimed = withClaim({
      path: join(place, 'claims', `${name.kind}-${name.key}`),
      isDone: () => this.has(name),
      signal,
      work: async () => {
        content = await make();
        await this.write(name, content);
        return content;
      },
    });
    return claimed.catch((error: unknown) => {
      // A claim that found no room: nothing was made yet.
      if (content !== null || !this.#turnAway(error, place)) throw error;
      return this.make(name, signal, make);
    });
  }

  /** Takes out what was not used for longest when the store has outgrown its limit. */
  async trim(): Promise<void> {
    if (this.#overlay !== null) return;
    const writtenBytes = this.#writtenBytes;
    this.#writtenBytes = 0;
    try {
      await trimStore({ folder: this.#folder, limitBytes: this.#limitBytes, writtenBytes });
    } catch (error) {
      // What was asked for is made; a store a little too large is no reason to say otherwise.
      this.#onNotice({ code: 'store-not-trimmed', params: { path: this.#folder, reason: reasonOf(error) } });
    }
  }
}
