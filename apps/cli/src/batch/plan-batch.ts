import { createHash } from 'node:crypto';
import { formats, type Format } from '@lanmu/timeline';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import type { CliContext } from '../cli-context.ts';
import { repositoryFolder } from '../workspace-paths.ts';
import type { BatchItem } from './batch-item.ts';
import { batchItems } from './batch-items.ts';
import { changedSince } from './changed-since.ts';
import type { Manifest } from './manifest.ts';
import { refuseSameNames } from './refuse-same-names.ts';
import { resumedOrigins } from './resumed-origins.ts';
import { shardItems, type Shard } from './shard-items.ts';

/** What a command line asks to be made. */
export type BatchRequest = {
  args: readonly string[];
  all: boolean;
  resume: boolean;
  since: string | null;
  /** Column of what is made from scripts, null for the one they name. */
  column: string | null;
  /** Null for the usual one, or for those of the batch that is resumed. */
  formats: readonly Format[] | null;
  shard: Shard;
};

/** The items to make, and the digest of the batch they belong to. */
export type PlannedBatch = { items: BatchItem[]; batch: string };

/** Those of the items that may have changed since a commit, in order. */
async function changedItems(items: readonly BatchItem[], ref: string): Promise<BatchItem[]> {
  const isChanged = await changedSince({ ref, projectFolder: repositoryFolder });
  const changed = await Promise.all(items.map(isChanged));
  return items.filter((_, i) => changed[i]);
}

/**
 * Settles what is made before anything is: documents read, compiled and checked, names apart, the part of the batch
 * chosen. Throws a CliProblem for a command that contradicts itself or names what is not there.
 */
export async function planBatch(options: {
  request: BatchRequest;
  /** The account an earlier run left in the folder. */
  earlier: Manifest | null;
  folder: string;
  context: CliContext;
}): Promise<PlannedBatch> {
  const { request, earlier, folder, context } = options;
  const { cwd } = context;
  const { args, all, resume, since, column, shard } = request;
  if (all && args.length > 0) {
    throw new CliProblem({ code: 'cli-all-with-ids', params: {}, exitCode: exitCodes.usage });
  }
  const isResumed = resume && args.length === 0 && !all;
  const names = isResumed ? resumedOrigins(earlier, folder) : args;
  const ofBefore = isResumed
    ? formats.filter(({ id }) => earlier?.items.some(({ format }) => format === id))
    : [];
  const wantedFormats = request.formats ?? (ofBefore.length > 0 ? ofBefore : [formats[0]]);
  const everything = await batchItems({ args: [...new Set(names)], cwd, column, formats: wantedFormats });
  refuseSameNames(everything);
  const wanted = since === null ? everything : await changedItems(everything, since);
  const batch = createHash('sha256')
    .update(wanted.map(({ id }) => id).join('\n'))
    .digest('hex')
    .slice(0, 16);
  // A part that is resumed lists its own items only.
  if (isResumed) {
    // The other interviews of a script are other parts'.
    const own = new Set(earlier?.items.map(({ id }) => id));
    const isAll = shard.count === 1 && wantedFormats.length === 1;
    const items = isAll ? wanted : wanted.filter(({ id }) => own.has(id));
    return { items, batch: earlier?.batch ?? batch };
  }
  const measured = wanted.map((item) => ({ ...item, lengthFrames: item.timeline?.lengthFrames ?? 0 }));
  return { items: shardItems(measured, shard), batch };
}
