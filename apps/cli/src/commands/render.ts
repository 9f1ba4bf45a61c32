import { join, relative, resolve } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadRender } from '../load-render.ts';
import { readyTimelines } from '../productions/ready-timelines.ts';
import { refuseSameOutputs } from '../productions/refuse-same-outputs.ts';
import { selectProductions } from '../productions/select-productions.ts';
import { withProgress } from '../progress/with-progress.ts';
import { textOption, wholeNumberOption } from '../read-options.ts';
import { clockText } from '../text/clock-text.ts';
import { sizeText } from '../text/size-text.ts';
import { textTable } from '../text/text-table.ts';
import { cacheFolder, studioEntry } from '../workspace-paths.ts';

/** `lanmu render`: MP4 files of interviews and episodes. */
export const renderCommand = defineCommand({
  name: 'render',
  words: 'cli-help-render',
  args: [{ syntax: '[ids...]', words: 'cli-help-ids' }],
  options: [
    { syntax: '--out <folder>', words: 'cli-help-out' },
    { syntax: '--all', words: 'cli-help-render-all' },
    { syntax: '--tabs <count>', words: 'cli-help-tabs' },
  ],
  examples: ['lanmu render dangjian-minzheng --out out', 'lanmu render ./my-interview.json'],
  run: async ({ args, options, context }) => {
    const { cwd, signal, clock, say } = context;
    if (options['all'] === true && args.length > 0) {
      throw new CliProblem({ code: 'cli-all-with-ids', params: {}, exitCode: exitCodes.usage });
    }
    const startedAt = clock.now();
    const tabs = wholeNumberOption(options, 'tabs', { min: 1, max: 16 });
    const productions = await selectProductions({ args, cwd });
    refuseSameOutputs(productions, '.mp4');
    const timelines = readyTimelines(productions, context);
    const folder = resolve(cwd, textOption(options, 'out') ?? 'out');
    const { renderFiles } = await loadRender();
    const jobs = timelines.map((timeline) => ({ timeline, outPath: join(folder, `${timeline.id}.mp4`) }));
    const files = await withProgress(context, (onProgress) =>
      renderFiles({ jobs, studioEntry: studioEntry(), cacheDir: cacheFolder, tabs, signal, onProgress }),
    );
    const elapsedSeconds = (clock.now() - startedAt) / 1000;
    const table = textTable(
      [
        { head: say('cli-head-file'), align: 'start' },
        { head: say('cli-head-duration'), align: 'end' },
        { head: say('cli-head-size'), align: 'end' },
        { head: say('cli-head-pictures'), align: 'end' },
      ],
      files.map((file) => [
        relative(cwd, file.path) || file.path,
        clockText(file.durationSeconds),
        sizeText(file.sizeBytes),
        String(file.picturesDrawn),
      ]),
    );
    const summary = say('cli-rendered', {
      count: files.length,
      folder,
      elapsed: clockText(elapsedSeconds),
    });
    return { exitCode: exitCodes.done, report: { files, elapsedSeconds }, text: `${summary}\n\n${table}` };
  },
});
