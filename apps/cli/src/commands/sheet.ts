import { join, resolve } from 'node:path';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { sheetCells } from '../frames/sheet-cells.ts';
import { loadRender } from '../load-render.ts';
import { readyTimeline } from '../productions/ready-timeline.ts';
import { withProgress } from '../progress/with-progress.ts';
import { formatOption } from '../format-option.ts';
import { textOption, wholeNumberOption } from '../read-options.ts';
import { cacheFolder, studioEntry } from '../workspace-paths.ts';

/** Cells of one sheet: at this size the captions of a cell can still be read on a screen. */
const grid = { columns: 4, rows: 6 } as const;

/** `lanmu sheet`: contact sheets, one picture for each cue and each step of a points panel. */
export const sheetCommand = defineCommand({
  name: 'sheet',
  words: 'cli-help-sheet',
  args: [{ syntax: '<id>', words: 'cli-help-id' }],
  options: [
    { syntax: '--format <name>', words: 'cli-help-format' },
    { syntax: '--out <folder>', words: 'cli-help-out' },
    { syntax: '--tabs <count>', words: 'cli-help-tabs' },
  ],
  examples: ['lanmu sheet dangjian-minzheng --out out/sheets'],
  run: async ({ args, options, context }) => {
    const { cwd, signal, say } = context;
    const tabs = wholeNumberOption(options, 'tabs', { min: 1, max: 16 });
    const timeline = await readyTimeline(args, { format: formatOption(options), context });
    const cells = sheetCells(timeline);
    const outDir = resolve(cwd, textOption(options, 'out') ?? join('out', 'sheets'));
    const { renderSheet } = await loadRender();
    const paths = await withProgress(context, (onProgress) =>
      renderSheet({
        timeline,
        cells,
        ...grid,
        outDir,
        name: timeline.id,
        studioEntry: studioEntry(),
        cacheDir: cacheFolder,
        tabs,
        signal,
        onProgress,
      }),
    );
    const summary = say('cli-sheet-written', { cells: cells.length, pages: paths.length });
    return {
      exitCode: exitCodes.done,
      report: { id: timeline.id, paths, cells },
      text: [summary, ...paths].join('\n'),
    };
  },
});
