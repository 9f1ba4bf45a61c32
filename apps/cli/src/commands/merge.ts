import { dirname, join, resolve } from 'node:path';
import { checkOutFolder, OwnerNote } from '@lanmu/render/plain';
import { batchTable } from '../batch/batch-report.ts';
import { lockName, withFolderLock } from '../files/folder-lock.ts';
import { writeJson } from '../files/write-json.ts';
import { manifestName } from '../batch/manifest.ts';
import { missingParts, partsOf } from '../batch/manifest-parts.ts';
import { manifestPaths } from '../batch/manifest-paths.ts';
import { mergeManifests, type NamedManifest } from '../batch/merge-manifests.ts';
import { movedManifest } from '../batch/moved-manifest.ts';
import { readManifest } from '../batch/read-manifest.ts';
import { writeStepSummary } from '../batch/step-summary.ts';
import { CliProblem } from '../cli-problem.ts';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { textOption } from '../read-options.ts';

/** The manifest at a path, its files named from `folder`. Throws a CliProblem when it is not there or makes no sense. */
async function readPart(path: string, folder: string): Promise<NamedManifest> {
  const manifest = await readManifest(path);
  if (manifest !== null) return { path, manifest: movedManifest(manifest, dirname(path), folder) };
  throw new CliProblem({ code: 'cli-merge-nothing', params: { path }, exitCode: exitCodes.usage });
}

/** `lanmu merge`: one manifest of a batch out of those of its parts. */
export const mergeCommand = defineCommand({
  name: 'merge',
  words: 'cli-help-merge',
  args: [{ syntax: '<parts...>', words: 'cli-help-merge-parts' }],
  options: [{ syntax: '--out <folder>', words: 'cli-help-merge-out' }],
  examples: ['lanmu merge out', 'lanmu merge machine-1 machine-2/manifest-2-of-2.json --out out'],
  run: async ({ args, options, context }) => {
    const { cwd, env, stderr, json, say } = context;
    // A part that is named twice, as itself and in its folder, is one.
    const paths = [...new Set((await Promise.all(args.map((arg) => manifestPaths(arg, cwd)))).flat())];
    const [firstPath = ''] = paths;
    const out = textOption(options, 'out');
    const folder = out === null ? dirname(firstPath) : resolve(cwd, out);
    const manifest = mergeManifests(await Promise.all(paths.map((path) => readPart(path, folder))));
    const manifestPath = join(folder, manifestName(manifest.shard));
    await checkOutFolder(folder);
    const work = (): Promise<void> => writeJson(manifestPath, manifest);
    await withFolderLock({ folder, note: new OwnerNote({ path: join(folder, lockName) }), work });
    await writeStepSummary(manifest, env);
    const { items } = manifest;
    const parts = partsOf(manifest);
    const missing = missingParts(manifest);
    const unmade = items.filter(({ status }) => status !== 'done' && status !== 'skipped');
    const faults = unmade.map(({ id, status, problem }) =>
      say('cli-merge-unmade', { id, status: problem?.message ?? say(`cli-status-${status}`) }),
    );
    if (missing.length > 0) {
      faults.push(say('cli-merge-missing', { parts: missing.join(', '), count: parts.count }));
    }
    if (!json) for (const message of faults) stderr.write(`${say('cli-error', { message })}\n`);
    const params = {
      count: items.length - unmade.length,
      unmade: unmade.length,
      parts: parts.present.length,
      path: manifestPath,
    };
    const summary = unmade.length === 0 ? say('cli-merged', params) : say('cli-merged-partly', params);
    return {
      exitCode: faults.length === 0 ? exitCodes.done : exitCodes.failed,
      report: { manifest: manifestPath, parts, missing, items },
      text: `${summary}\n\n${batchTable({ items, folder, context })}`,
    };
  },
});
