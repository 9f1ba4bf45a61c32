/** Tells who waits for an entry of the store when it is there, or why it will never be. */
export class Gate {
  readonly #waiting = new Map<string, PromiseWithResolvers<void>>();

  /** Closes the gate for these keys. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      const gate = withResolvers();
      // Nobody may be waiting when it fails; whoever waits later still hears of it.
      gate.promise.catch(() => {});
      this.#waiting.set(key, gate);
    }
  }

  /** Settles once the entry is there; at once when it was not among the keys. */
  async passed(key: string): Promise<void> {
    await this.#waiting.get(key)?.promise;
  }

  /** Whether who waits for an entry would have to wait. */
  isClosed(key: string): boolean {
    return this.#waiting.has(key);
  }

  open(key: string): void {
    this.#waiting.get(key)?.resolve();
    this.#waiting.delete(key);
  }

  fail(reason: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
  }
}

type PromiseWithResolvers<T> = {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
};

function withResolvers(): PromiseWithResolvers<void> {
  let resolve: (value: void) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
