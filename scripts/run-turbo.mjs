import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { runWithPnpm } from './run-with-pnpm.mjs';

/** What turbo runs with, always: it sends nothing, and a result from another Node or system is no result here. */
export const turboEnvironment = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  // turbo.json hashes LANMU_*.
  LANMU_CHECKED_ON: `${process.version} ${process.platform} ${process.arch}`,
};

/** Runs turbo with `args`, and the pinned pnpm at hand for it; returns its exit code. */
export function runTurbo(args, env = {}) {
  const turbo = join(projectFolder, 'node_modules', 'turbo', 'bin', 'turbo');
  return runWithPnpm(['node', turbo, ...args], { ...env, ...turboEnvironment });
}
