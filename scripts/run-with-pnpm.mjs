import { findNpm } from './find-npm.mjs';
import { pinnedPnpm } from './project.mjs';
import { runNode } from './run.mjs';

/**
 * Runs a command line with the pinned pnpm at hand (`['pnpm', 'install']`), fetched by npm into npm's own cache:
 * nothing is installed globally, and corepack, which fails behind some registries, is not needed.
 */
export async function runWithPnpm(command, env = {}) {
  const npm = findNpm();
  if (npm === null) {
    console.error(
      [
        '没有找到 npm。请从 https://nodejs.org 安装带有 npm 的 Node，然后重试。',
        'npm was not found. Install Node together with npm from https://nodejs.org and try again.',
      ].join('\n'),
    );
    return 3;
  }
  return runNode([npm, 'exec', '--yes', `--package=${pinnedPnpm()}`, '--', ...command], env);
}
