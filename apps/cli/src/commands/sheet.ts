import { join, resolve } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileId } from '../file-id.ts';
import { formatOption } from '../format-option.ts';
import { sheetCells } from '../frames/sheet-cells.ts';
import { sheetGrid } from '../frames/sheet-grid.ts';
import { loadRender } from '../load-render.ts';
import { inTheme } from '../productions/in-theme.ts';
import { readyTimelines } from '../productions/ready-timelines.ts';
import { selectProductions } from '../productions/select-productions.ts';
import { withProgress } from '../progress/with-progress.ts';
import { textOption } from '../read-options.ts';
import { rendererSettings } from '../render-options.ts';
import { themesOption } from '../theme-option.ts';

/** `lanmu sheet`: contact sheets, one picture for each cue and each step of a points panel. */
export const sheetCommand = defineCommand({
  name: 'sheet',
  words: 'cli-help-sheet',
  args: [{ syntax: '[ids...]', words: 'cli-help-sheet-ids' }],
  options: [
    { syntax: '--all', words: 'cli-help-sheet-all' },
    { syntax: '--format <name>', words: 'cli-help-format' },
    { syntax: '--theme <names>', words: 'cli-help-themes' },
    { syntax: '--out <folder>', words: 'cli-help-out' },
    { syntax: '--store <folder>', words: 'cli-help-store' },
    { syntax: '--store-limit <gib>', words: 'cli-help-store-limit' },
    { syntax: '--tabs <count>', words: 'cli-help-tabs' },
  ],
  examples: [
    'lanmu sheet dangjian-minzheng --out out/sheets',
    'lanmu sheet --all --theme all',
    'lanmu sheet dangjian-minzheng --format vertical --theme blue,green',
  ],
  run: async ({ args, options, context }) => {
    const { cwd, say } = context;
    const isAll = options['all'] === true;
    if (isAll === args.length > 0) {
      const code = isAll ? 'cli-sheet-all-with-ids' : 'cli-sheet-nothing';
      throw new CliProblem({ code, params: {}, exitCode: exitCodes.usage });
    }
    const settings = rendererSettings(options, context);
    const format = formatOption(options);
    const themes = themesOption(options);
    const selected = await selectProductions({ args: [...new Set(args)], cwd });
    // An episode shows its interviews' pictures once more.
    const productions = isAll ? selected.filter(({ kind }) => kind === 'interview') : selected;
    const outDir = resolve(cwd, textOption(options, 'out') ?? join('out', 'sheets'));
    const sheets = (themes ?? [null]).flatMap((theme) =>
      readyTimelines(
        productions.map((production) => inTheme(production, theme)),
        { format, context },
      ).map((timeline) => {
        const cells = sheetCells(timeline);
        const name = [fileId(timeline.id, format), ...(theme === null ? [] : [theme])].join('-');
        return { timeline, cells, ...sheetGrid(format, cells.length), name };
      }),
    );
    const { renderSheets } = await loadRender();
    const pages = await withProgress(context, (onProgress) =>
      renderSheets({
        ...settings,
        sheets,
        outDir,
        onProgress,
      }),
    );
    const paths = pages.flat();
    const drawn = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
    return {
      exitCode: exitCodes.done,
      report: {
        sheets: sheets.map(({ timeline, cells }, i) => ({
          id: timeline.id,
          theme: timeline.theme,
          format: timeline.format.id,
          paths: pages[i],
          cells,
        })),
      },
      text: [say('cli-sheet-written', { cells: drawn, pages: paths.length }), ...paths].join('\n'),
    };
  },
});
