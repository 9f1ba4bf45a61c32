import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { reasonOf } from './text/reason-of.ts';

/**
 * The render room, loaded only by commands that draw: it brings native codecs, without which `list`, `check` and
 * `doctor` must still run. Throws a CliProblem when it does not load.
 */
export async function loadRender(): Promise<typeof import('@lanmu/render')> {
  try {
    return await import('@lanmu/render');
  } catch (error) {
    const params = { reason: reasonOf(error) };
    throw new CliProblem({ code: 'cli-broken-installation', params, exitCode: exitCodes.environment });
  }
}
