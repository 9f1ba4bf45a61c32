import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { reasonOf } from './text/reason-of.ts';

/**
 * Makes a folder if need be and proves that it can be written, before minutes of work are spent.
 * Throws a CliProblem when it cannot. Making a folder inside is the one proof that holds on every system.
 */
export async function prepareFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await rmdir(await mkdtemp(join(path, '.lanmu-')));
  } catch (error) {
    const params = { path, reason: reasonOf(error) };
    throw new CliProblem({ code: 'out-unwritable', params, exitCode: exitCodes.environment });
  }
}
