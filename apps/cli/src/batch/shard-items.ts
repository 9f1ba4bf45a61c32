/** Which part of a batch to make: part `index`, from 1, of `count`. */
export type Shard = { index: number; count: number };

/** What sharding looks at: the id, and the length as a measure of the work. */
type Item = { id: string; lengthFrames: number };

/**
 * The items of one part of a batch, in the batch's order. Longest first, each goes to the part with least to do: the
 * same batch is split the same way on every machine, and every item is in exactly one part.
 */
export function shardItems<T extends Item>(items: readonly T[], { index, count }: Shard): T[] {
  const loads = Array.from({ length: count }, () => 0);
  const partOf = new Map<T, number>();
  const byLength = items.toSorted((a, b) => b.lengthFrames - a.lengthFrames || (a.id < b.id ? -1 : 1));
  for (const item of byLength) {
    const part = loads.indexOf(Math.min(...loads));
    // An item that cannot be made still has to be told of by somebody.
    loads[part] = (loads[part] ?? 0) + Math.max(1, item.lengthFrames);
    partOf.set(item, part + 1);
  }
  return items.filter((item) => partOf.get(item) === index);
}
