import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Production } from './production.ts';

/** Throws a CliProblem when two productions would be written under one name, of which only one could survive. */
export function refuseSameOutputs(productions: readonly Production[], extension: string): void {
  const byId = new Map<string, Production>();
  for (const production of productions) {
    const earlier = byId.get(production.id);
    if (earlier !== undefined) {
      throw new CliProblem({
        code: 'cli-same-output',
        params: { first: earlier.origin, second: production.origin, name: `${production.id}${extension}` },
        exitCode: exitCodes.usage,
      });
    }
    byId.set(production.id, production);
  }
}
