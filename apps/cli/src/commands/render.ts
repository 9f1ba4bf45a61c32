import { join, resolve } from 'node:path';
import { checkOutFolder, OwnerNote } from '@lanmu/render/plain';
import { batchTable } from '../batch/batch-report.ts';
import { lockName, withFolderLock } from '../files/folder-lock.ts';
import { writeJson } from '../files/write-json.ts';
import { manifestName, type Manifest } from '../batch/manifest.ts';
import { parseShard } from '../batch/parse-shard.ts';
import { planBatch } from '../batch/plan-batch.ts';
import { manifestIfSound, readManifest } from '../batch/read-manifest.ts';
import { runBatch } from '../batch/run-batch.ts';
import { writeStepSummary } from '../batch/step-summary.ts';
import { cliVersion } from '../cli-version.ts';
import { defineCommand } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { formatsOption } from '../format-option.ts';
import { loadRender } from '../load-render.ts';
import { distinctFindings } from '../productions/distinct-findings.ts';
import { withProgress } from '../progress/with-progress.ts';
import { textOption } from '../read-options.ts';
import { engineOption, rendererSettings } from '../render-options.ts';
import { clockText } from '../text/clock-text.ts';
import { findingLines } from '../text/finding-lines.ts';

/** `lanmu render`: MP4 files of interviews and episodes, one or a whole batch. */
export const renderCommand = defineCommand({
  name: 'render',
  words: 'cli-help-render',
  args: [{ syntax: '[ids...]', words: 'cli-help-render-ids' }],
  options: [
    { syntax: '--out <folder>', words: 'cli-help-out' },
    { syntax: '--format <names>', words: 'cli-help-formats' },
    { syntax: '--column <id>', words: 'cli-help-render-column' },
    { syntax: '--all', words: 'cli-help-render-all' },
    { syntax: '--resume', words: 'cli-help-resume' },
    { syntax: '--since <commit>', words: 'cli-help-since' },
    { syntax: '--shard <part>', words: 'cli-help-shard' },
    { syntax: '--force', words: 'cli-help-force' },
    { syntax: '--engine <name>', words: 'cli-help-engine' },
    { syntax: '--store <folder>', words: 'cli-help-store' },
    { syntax: '--store-limit <gib>', words: 'cli-help-store-limit' },
    { syntax: '--tabs <count>', words: 'cli-help-tabs' },
  ],
  examples: [
    'lanmu render dangjian-minzheng --out out',
    'lanmu render 稿件.docx',
    'lanmu render dangjian-minzheng --format vertical',
    'lanmu render ./scripts --shard 1/3',
    'lanmu render --resume',
  ],
  streams: true,
  run: async ({ args, options, context }) => {
    const { cwd, env, clock, stderr, json, say } = context;
    const startedAt = clock.now();
    const settings = rendererSettings(options, context);
    const shard = parseShard(textOption(options, 'shard'));
    const engine = engineOption(options);
    const folder = resolve(cwd, textOption(options, 'out') ?? 'out');
    const manifestPath = join(folder, manifestName(shard));
    const earlier =
      options['resume'] === true
        ? await readManifest(manifestPath)
        : await manifestIfSound(manifestPath, ({ params }) => {
            const words = say('cli-manifest-set-aside', params);
            if (!json) stderr.write(`${say('cli-warning', { message: words })}\n`);
          });
    const request = {
      args,
      all: options['all'] === true,
      resume: options['resume'] === true,
      since: textOption(options, 'since'),
      column: textOption(options, 'column'),
      formats: formatsOption(options),
      shard,
    };
    const { items, batch } = await planBatch({ request, earlier, folder, context });
    // One thing that was asked for and cannot be made is the answer; among several it is one line of it.
    const [only] = items;
    if (items.length === 1 && only?.problem) throw only.problem.cause;
    const findings = distinctFindings(items.flatMap((item) => item.findings));
    if (!json) for (const line of findingLines(findings, context)) stderr.write(`${line}\n`);
    const { withRenderer } = await loadRender();
    await checkOutFolder(folder);
    const write = (manifest: Manifest): Promise<void> => writeJson(manifestPath, manifest);
    const note = new OwnerNote({ path: join(folder, lockName) });
    const work = (): ReturnType<typeof runBatch> =>
      withProgress(context, (onProgress) => {
        const environment = {
          engine,
          ...settings,
          onProgress,
        };
        const manifest = {
          version: 1,
          lanmu: cliVersion(),
          shard,
          batch,
          items: earlier?.items ?? [],
        } as const;
        return withRenderer(environment, (renderer) =>
          runBatch({ items, manifest, renderer, folder, force: options['force'] === true, context, write }),
        );
      });
    const { manifest, outcomes } = await withFolderLock({ folder, note, work });
    await writeStepSummary(manifest, env);
    const elapsedSeconds = (clock.now() - startedAt) / 1000;
    const failures = outcomes.flatMap(({ problem, item }) => (problem === null ? [] : [{ problem, item }]));
    const [failure] = failures;
    if (items.length === 1 && failure !== undefined) throw failure.problem.cause;
    for (const { problem, item } of failures) {
      const message = `${item.id}: ${say(problem.code, problem.params)}`;
      if (!json) stderr.write(`${say('cli-error', { message })}\n`);
    }
    const unchanged = outcomes.filter(({ item }) => item.status === 'skipped').length;
    const count = outcomes.length - failures.length - unchanged;
    const elapsed = clockText(elapsedSeconds);
    const summary =
      failures.length === 0
        ? say('cli-rendered', { count, unchanged, folder, elapsed })
        : say('cli-rendered-partly', { count, unchanged, failed: failures.length, folder, elapsed });
    const isEnvironment = failures.every(({ problem }) => problem.exitCode === exitCodes.environment);
    const failed: ExitCode = isEnvironment ? exitCodes.environment : exitCodes.failed;
    const files = outcomes.flatMap(({ file, item }) =>
      file === null ? [] : [{ ...file, status: item.status }],
    );
    return {
      exitCode: failures.length === 0 ? exitCodes.done : failed,
      report: { files, items: manifest.items, manifest: manifestPath, elapsedSeconds },
      text: `${summary}\n\n${batchTable({ items: manifest.items, folder, context })}`,
    };
  },
});
