import type { MessageCode, MessageParams } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { partsOf } from './manifest-parts.ts';
import type { Manifest } from './manifest.ts';

/** A manifest, and what to call it when it is in the way. */
export type NamedManifest = { path: string; manifest: Manifest };

function refusal(code: MessageCode, params: MessageParams): CliProblem {
  return new CliProblem({ code, params, exitCode: exitCodes.usage });
}

/**
 * One account of a batch out of those of its parts, in the order of the parts; some may be missing. Throws a CliProblem
 * for accounts of different batches, and for a part or an item that is told of twice. At least one is needed.
 */
export function mergeManifests(accounts: readonly NamedManifest[]): Manifest {
  const byPart = accounts.toSorted(
    (a, b) => Math.min(...partsOf(a.manifest).present) - Math.min(...partsOf(b.manifest).present),
  );
  const [first] = byPart;
  if (first === undefined) throw new RangeError('There is nothing to join.');
  const { count } = partsOf(first.manifest);
  const parts = new Map<number, string>();
  const items = new Map<string, string>();
  for (const { path, manifest } of byPart) {
    const paths = { first: first.path, second: path };
    const own = partsOf(manifest);
    if (manifest.batch !== first.manifest.batch) throw refusal('cli-merge-other-batch', paths);
    if (own.count !== count) {
      throw refusal('cli-merge-other-split', { ...paths, firstCount: count, secondCount: own.count });
    }
    for (const part of own.present) {
      const other = parts.get(part);
      if (other !== undefined) throw refusal('cli-merge-same-part', { first: other, second: path, part });
      parts.set(part, path);
    }
    for (const { id } of manifest.items) {
      // Names that differ only in case are one file on Windows and macOS.
      const other = items.get(id.toLowerCase());
      if (other !== undefined) throw refusal('cli-merge-same-item', { first: other, second: path, id });
      items.set(id.toLowerCase(), path);
    }
  }
  return {
    version: 1,
    lanmu: first.manifest.lanmu,
    shard: { index: 1, count: 1 },
    batch: first.manifest.batch,
    parts: { count, present: [...parts.keys()].toSorted((a, b) => a - b) },
    items: byPart.flatMap(({ manifest }) => manifest.items),
  };
}
