import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { ffmpegVersion } from 'node-av/ffmpeg';
import type { Machine } from '../figures/results.ts';

/** What the figures depend on, and nothing that names the computer. */
export function lookAtMachine(browser: string): Machine {
  return {
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? '',
    memoryBytes: totalmem(),
    loadBefore: loadavg()[0] ?? 0,
    node: process.versions.node,
    browser,
    ffmpeg: ffmpegVersion(),
  };
}
