import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';

const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js');

/** Places npm is installed in, relative to a folder that programs are found in: Windows first, then the rest. */
function besideFolder(folder) {
  return [join(folder, cli), join(folder, '..', 'lib', cli)];
}

function behindLink(folder) {
  try {
    // On Unix `npm` on the PATH is a link to npm-cli.js itself.
    return [realpathSync(join(folder, 'npm'))];
  } catch {
    return [];
  }
}

/**
 * The script file of npm's command, so that npm runs without a shell, or null when there is no npm.
 * Under pnpm or yarn `npm_execpath` is theirs, and npm is looked for beside Node and on the PATH.
 */
export function findNpm(env = process.env) {
  const folders = [
    dirname(process.execPath),
    ...(env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean),
  ];
  const candidates = [
    env.npm_execpath ?? '',
    ...folders.flatMap((folder) => [...besideFolder(folder), ...behindLink(folder)]),
  ];
  const found = candidates.find((path) => /^np[mx]-cli\.(js|cjs)$/.test(basename(path)) && existsSync(path));
  return found === undefined ? null : join(dirname(found), basename(found).replace('npx', 'npm'));
}
