/** Gives ids none of which is given twice: wang-na, then wang-na-2. */
export class DistinctIds {
  readonly #taken: Set<string>;
  /** The count that the next of one sound begins to look at: ten thousand alike must not look at each other. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id itself, with a number behind it when it is taken. */
  give(base: string): string {
    let count = this.#next.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (this.#taken.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    this.#next.set(base, count + 1);
    this.#taken.add(id);
    return id;
  }
}
