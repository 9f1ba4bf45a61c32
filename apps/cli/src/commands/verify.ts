import { timecodeAt } from '@lanmu/timeline';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadRender } from '../load-render.ts';
import { readyTimeline } from '../productions/ready-timeline.ts';
import { withProgress } from '../progress/with-progress.ts';
import { wholeNumberOption } from '../read-options.ts';
import { formatOption } from '../format-option.ts';
import { rendererSettings } from '../render-options.ts';
import { themeOption } from '../theme-option.ts';

/** Frames compared unless another number is asked for. */
const defaultSample = 24;

/** Least distance of the file from what was drawn, in decibels: below it, loss could be seen on flat graphics. */
const leastDecibels = 42;

/** `lanmu verify`: whether what Lanmu draws and encodes is what plain Remotion draws. */
export const verifyCommand = defineCommand({
  name: 'verify',
  words: 'cli-help-verify',
  args: [{ syntax: '<id>', words: 'cli-help-id' }],
  options: [
    { syntax: '--format <name>', words: 'cli-help-format' },
    { syntax: '--theme <name>', words: 'cli-help-theme' },
    { syntax: '--sample <count>', words: 'cli-help-sample' },
    { syntax: '--store <folder>', words: 'cli-help-store' },
    { syntax: '--store-limit <gib>', words: 'cli-help-store-limit' },
    { syntax: '--tabs <count>', words: 'cli-help-tabs' },
  ],
  examples: ['lanmu verify dangjian-minzheng --sample 40'],
  run: async ({ args, options, context }) => {
    const { say } = context;
    const sampleCount = wholeNumberOption(options, 'sample', { min: 1, max: 100_000 }) ?? defaultSample;
    const settings = rendererSettings(options, context);
    const timeline = await readyTimeline(args, {
      format: formatOption(options),
      theme: themeOption(options),
      context,
    });
    const { verifyTimeline } = await loadRender();
    const frames = await withProgress(context, (onProgress) =>
      verifyTimeline({
        timeline,
        sampleCount,
        engine: 'direct',
        ...settings,
        onProgress,
      }),
    );
    const { frameRate } = timeline.format;
    const faults = frames.flatMap(({ frame, differing, decibels }) => {
      const at = timecodeAt(frame, frameRate);
      const pictures =
        differing === null
          ? []
          : [
              say('cli-verify-differs', {
                at,
                pixels: differing.pixels,
                most: differing.most,
                box: `${differing.box.widthPx}×${differing.box.heightPx}+${differing.box.xPx}+${differing.box.yPx}`,
              }),
            ];
      const files =
        decibels >= leastDecibels
          ? []
          : [say('cli-verify-far', { at, found: decibels.toFixed(1), least: leastDecibels })];
      return [...pictures, ...files];
    });
    const lowest = Math.min(...frames.map(({ decibels }) => decibels));
    const params = { count: frames.length, lowest: Number.isFinite(lowest) ? lowest.toFixed(1) : '∞' };
    const summary =
      faults.length === 0
        ? say('cli-verify-sound', params)
        : say('cli-verify-unsound', { ...params, faults: faults.length });
    return {
      exitCode: faults.length === 0 ? exitCodes.done : exitCodes.failed,
      report: { id: timeline.id, leastDecibels, frames },
      text: [...faults, summary].join('\n'),
    };
  },
});
