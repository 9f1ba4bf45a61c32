import { join, relative } from 'node:path';
import type { Finding } from '@lanmu/content';
import type { Renderer, RenderedFile } from '@lanmu/render';
import { asProblem, type Problem } from '../as-problem.ts';
import type { CliContext } from '../cli-context.ts';
import { findingReport } from '../text/finding-report.ts';
import type { BatchItem } from './batch-item.ts';
import { fileDigest } from './file-digest.ts';
import type { Manifest, ManifestItem } from './manifest.ts';

/** What came of one item. */
export type ItemOutcome = { item: ManifestItem; file: RenderedFile | null; problem: Problem | null };

function reported(findings: readonly Finding[], context: CliContext): ManifestItem['findings'] {
  return findingReport(findings, context.language).map(({ severity, code, message }) => ({
    severity,
    code,
    message,
  }));
}

/** Whether a file that an earlier run made is still there, byte for byte, and is what would be made now. */
async function isUpToDate(
  known: ManifestItem | undefined,
  inputHash: string,
  folder: string,
): Promise<boolean> {
  const output = known?.output ?? null;
  // What the item was last meant to be made from says nothing of the file: that run may have been stopped.
  if (output === null || output.inputHash !== inputHash) return false;
  return (await fileDigest(join(folder, output.file))) === output.sha256;
}

/**
 * Makes the items of a batch one after the other. The manifest is rewritten before and after each, so that it is true
 * whenever the program is killed; an item that fails does not stop the others, an interruption does.
 */
export async function runBatch(options: {
  items: readonly BatchItem[];
  /** The head of the account, and the items that an earlier run left. */
  manifest: Omit<Manifest, 'items'> & { items: readonly ManifestItem[] };
  renderer: Renderer;
  folder: string;
  /** Makes files anew although they are there. */
  force: boolean;
  context: CliContext;
  write: (manifest: Manifest) => Promise<void>;
}): Promise<{ manifest: Manifest; outcomes: ItemOutcome[] }> {
  const { items, renderer, folder, force, context, write } = options;
  const { clock, signal, event, say } = context;
  const known = new Map(options.manifest.items.map((item) => [item.id, item]));
  const planned = items.map(
    ({ id, origin, document, format, timeline, findings, problem }): ManifestItem => ({
      id,
      origin,
      document: document === null ? null : relative(folder, document).replaceAll('\\', '/'),
      format: format.id,
      status: problem === null ? 'pending' : 'failed',
      inputHash: timeline === null ? null : renderer.inputKey(timeline),
      // What an earlier run made stays known until it is replaced.
      output: known.get(id)?.output ?? null,
      durationSeconds:
        timeline === null
          ? null
          : (timeline.lengthFrames * timeline.format.frameRate.den) / timeline.format.frameRate.num,
      renderSeconds: known.get(id)?.renderSeconds ?? null,
      pictures: known.get(id)?.pictures ?? null,
      findings: reported(findings, context),
      problem: problem === null ? null : { code: problem.code, message: say(problem.code, problem.params) },
    }),
  );
  const ids = new Set(items.map(({ id }) => id));
  // Files of earlier runs into this folder stay accounted for; a part tells of its own items alone, since what it made
  // when the batch was another may be in another part now.
  const isPart = options.manifest.shard.count > 1;
  const others = options.manifest.items.filter(
    ({ id, output }) => !isPart && !ids.has(id) && output !== null,
  );
  const account = (): Manifest => ({ ...options.manifest, items: [...planned, ...others] });
  const settle = async (index: number, change: Partial<ManifestItem>): Promise<ManifestItem> => {
    const item = { ...planned[index], ...change } as ManifestItem;
    planned[index] = item;
    await write(account());
    event({ event: 'item', item });
    return item;
  };
  await write(account());
  event({ event: 'batch', items: planned });
  const outcomes: ItemOutcome[] = [];
  for (const [index, { id, timeline, problem }] of items.entries()) {
    const plan = planned[index];
    if (plan === undefined) continue;
    if (timeline === null) {
      outcomes.push({ item: plan, file: null, problem });
      continue;
    }
    const earlier = known.get(id);
    if (!force && (await isUpToDate(earlier, plan.inputHash ?? '', folder))) {
      outcomes.push({ item: await settle(index, { status: 'skipped' }), file: null, problem: null });
      continue;
    }
    await settle(index, { status: 'running' });
    const startedAt = clock.now();
    try {
      const name = `${id}.mp4`;
      const file = await renderer.render({ timeline, outPath: join(folder, name) });
      const item = await settle(index, {
        status: 'done',
        output: {
          file: name,
          sizeBytes: file.sizeBytes,
          sha256: file.sha256,
          inputHash: plan.inputHash ?? '',
        },
        renderSeconds: (clock.now() - startedAt) / 1000,
        pictures: { count: file.pictureCount, drawn: file.drawnCount },
      });
      outcomes.push({ item, file, problem: null });
    } catch (error) {
      const reason = asProblem(error, signal);
      if (signal.aborted) {
        await settle(index, { status: 'pending' });
        throw error;
      }
      const message = say(reason.code, reason.params);
      const item = await settle(index, { status: 'failed', problem: { code: reason.code, message } });
      outcomes.push({ item, file: null, problem: reason });
    }
  }
  return { manifest: { ...options.manifest, items: planned }, outcomes };
}
