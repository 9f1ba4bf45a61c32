import type { Manifest } from './manifest.ts';

/** Which parts of a batch an account tells of, of how many. */
export type ManifestParts = { count: number; present: readonly number[] };

/** Which parts of its batch a manifest tells of: its own, or those it was joined from. */
export function partsOf({ shard, parts }: Manifest): ManifestParts {
  return parts ?? { count: shard.count, present: [shard.index] };
}

/** The numbers of the parts that an account does not tell of. */
export function missingParts(manifest: Manifest): number[] {
  const { count, present } = partsOf(manifest);
  return Array.from({ length: count }, (_, index) => index + 1).filter((part) => !present.includes(part));
}
