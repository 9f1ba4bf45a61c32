import { basename, join, resolve } from 'node:path';
import { timecodeAt } from '@lanmu/timeline';
import { CliProblem } from '../cli-problem.ts';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { frameOf } from '../frames/frame-of.ts';
import { loadRender } from '../load-render.ts';
import { readyTimeline } from '../productions/ready-timeline.ts';
import { withProgress } from '../progress/with-progress.ts';
import { fileId } from '../file-id.ts';
import { formatOption } from '../format-option.ts';
import { textOption } from '../read-options.ts';
import { rendererSettings } from '../render-options.ts';
import { themeOption } from '../theme-option.ts';

/** `lanmu still`: one frame as a picture. */
export const stillCommand = defineCommand({
  name: 'still',
  words: 'cli-help-still',
  args: [{ syntax: '<id>', words: 'cli-help-id' }],
  options: [
    { syntax: '--format <name>', words: 'cli-help-format' },
    { syntax: '--theme <name>', words: 'cli-help-theme' },
    { syntax: '--at <moment>', words: 'cli-help-still-at' },
    { syntax: '--out <path>', words: 'cli-help-still-out' },
    { syntax: '--store <folder>', words: 'cli-help-store' },
    { syntax: '--store-limit <gib>', words: 'cli-help-store-limit' },
  ],
  examples: [
    'lanmu still dangjian-minzheng --at 00:00:12:05',
    'lanmu still dangjian-minzheng --at lowerThird-01 --out name.png',
  ],
  run: async ({ args, options, context }) => {
    const { cwd, say } = context;
    const at = textOption(options, 'at');
    if (at === null) {
      const params = { command: 'still', option: '--at' };
      throw new CliProblem({ code: 'cli-missing-option', params, exitCode: exitCodes.usage });
    }
    const theme = themeOption(options);
    const timeline = await readyTimeline(args, { format: formatOption(options), theme, context });
    const frame = frameOf({ at, timeline });
    const timecode = timecodeAt(frame, timeline.format.frameRate);
    const out = resolve(cwd, textOption(options, 'out') ?? join('out', 'stills'));
    const ending = /\.(jpe?g|gif|webp|tiff?|bmp)$/i.exec(basename(out));
    if (ending !== null) {
      const params = { name: basename(out) };
      throw new CliProblem({ code: 'cli-still-type', params, exitCode: exitCodes.usage });
    }
    // Colons have no place in a file name on Windows.
    const name = [fileId(timeline.id, timeline.format), ...(theme === null ? [] : [theme])].join('-');
    const fileName = `${name}-${timecode.replaceAll(':', '-')}.png`;
    const outPath = /\.png$/i.test(basename(out)) ? out : join(out, fileName);
    const { renderStills } = await loadRender();
    await withProgress(context, (onProgress) =>
      renderStills({
        ...rendererSettings(options, context),
        engine: 'direct',
        timeline,
        stills: [{ frame, outPath }],
        onProgress,
      }),
    );
    return {
      exitCode: exitCodes.done,
      report: { id: timeline.id, frame, timecode, path: outPath },
      text: say('cli-still-written', { path: outPath, timecode, frame }),
    };
  },
});
