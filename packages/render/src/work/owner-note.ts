import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { isRunning } from './is-running.ts';

/** A note without a name in it is being written; after this long, in milliseconds, whoever began it is gone. */
const silentMs = 1000;

/** Removing a note that was left behind takes a moment; a mark of somebody doing so is itself left behind after this long. */
const clearingMs = 10_000;

/** Who wrote a note: their process on this computer, or 0 for somebody elsewhere or unknown; how to name them; whether they are gone. */
export type NoteOwner = { processId: number; name: string; isGone: boolean };

/** How a note is judged; what is not given is as for a note that one process holds until it ends. */
type NoteOptions = {
  path: string;
  /** Whether a note with this process's number is held by this process; else it is of one before us with the same number. */
  isOurs?: () => boolean;
  /** After how long, in milliseconds, the note of another computer counts as left behind. */
  foreignMs?: number;
  isRunning?: (processId: number) => boolean;
};

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

async function ageMs(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found === null ? 0 : Date.now() - found.mtimeMs;
}

/** Creates a file with these words, unless there is one. Throws what the file system throws; then nothing of it is left. */
async function create(path: string, words: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.write(words);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/**
 * A file that says which process holds something, so that of several only one does. One that was left behind by a killed
 * process is cleared by one process alone, however many see it.
 */
export class OwnerNote {
  readonly #path: string;
  readonly #isOurs: () => boolean;
  readonly #foreignMs: number;
  readonly #isRunning: (processId: number) => boolean;

  constructor(options: NoteOptions) {
    this.#path = options.path;
    this.#isOurs = options.isOurs ?? (() => false);
    this.#foreignMs = options.foreignMs ?? Number.POSITIVE_INFINITY;
    this.#isRunning = options.isRunning ?? isRunning;
  }

  /** Writes our note; false when there is one already. */
  take(): Promise<boolean> {
    return create(this.#path, `${hostname()}\n${process.pid}\n`);
  }

  /** Removes our note. */
  async release(): Promise<void> {
    await rm(this.#path, { force: true });
  }

  /** Who holds it; null when nobody does, or when their note is being written. */
  async owner(): Promise<NoteOwner | null> {
    const text = await readFile(this.#path, 'utf8').catch(() => null);
    if (text === null) return null;
    const [host = '', number = ''] = text.split('\n');
    if (number === '') {
      const isGone = (await ageMs(this.#path)) > silentMs;
      return isGone ? { processId: 0, name: '', isGone } : null;
    }
    const processId = Number(number);
    if (host !== hostname()) {
      const isGone = (await ageMs(this.#path)) > this.#foreignMs;
      return { processId: 0, name: `${number} @ ${host}`, isGone };
    }
    const isGone = processId === process.pid ? !this.#isOurs() : !this.#isRunning(processId);
    return { processId, name: number, isGone };
  }

  /** Removes a note whose owner is gone, and what `tidy` removes besides; does nothing when another process is at it. */
  async clear(tidy: (owner: NoteOwner) => Promise<void> = async () => {}): Promise<void> {
    const mark = `${this.#path}.clearing`;
    if (!(await create(mark, ''))) {
      if ((await ageMs(mark)) > clearingMs) await rm(mark, { force: true });
      return;
    }
    try {
      // Looked at again: it may have been cleared and taken since it was found to be left behind.
      const owner = await this.owner();
      if (owner?.isGone !== true) return;
      await tidy(owner);
      await this.release();
    } finally {
      await rm(mark, { force: true });
    }
  }
}
