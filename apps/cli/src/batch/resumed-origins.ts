import { join } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Manifest } from './manifest.ts';

/**
 * What a batch that stopped was made from, in its order, wherever it is gone on with. Throws a CliProblem when the folder has no account of one.
 */
export function resumedOrigins(manifest: Manifest | null, folder: string): string[] {
  if (manifest !== null && manifest.items.length > 0)
    return manifest.items.map(({ origin, document }) =>
      document === null ? origin : join(folder, document),
    );
  throw new CliProblem({ code: 'cli-nothing-to-resume', params: { folder }, exitCode: exitCodes.usage });
}
