import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const benchFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The project's folder. */
export const projectFolder = resolve(benchFolder, '..');

/** Where the browser and the page are kept between runs, as the command line keeps them. */
export const cacheFolder = join(projectFolder, '.lanmu');

/** The command line, as a user starts it. */
export const lanmuBin = join(projectFolder, 'apps', 'cli', 'bin', 'lanmu.mjs');

/** The script that renders with plain Remotion. */
export const remotionBin = join(benchFolder, 'bin', 'remotion.mjs');

/** The studio's folder, and the file that Remotion bundles. */
export const studioFolder = join(projectFolder, 'apps', 'studio');

/** Where results and chart are written. */
export const resultsPath = join(benchFolder, 'results.json');

/** The chart that the README shows. */
export const chartPath = join(benchFolder, 'chart.svg');
