import type { Format, Timeline } from '@lanmu/timeline';
import type { CliContext } from '../cli-context.ts';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { inTheme } from './in-theme.ts';
import { readyTimelines } from './ready-timelines.ts';
import { selectProductions } from './select-productions.ts';

/** The timeline of the one production a command names, in another look than its own where one is asked for. Throws like {@link readyTimelines}. */
export async function readyTimeline(
  args: readonly string[],
  options: { format: Format; context: CliContext; theme?: string | null },
): Promise<Timeline> {
  const { context, theme = null } = options;
  const productions = await selectProductions({ args: args.slice(0, 1), cwd: context.cwd });
  const [first] = productions;
  if (first !== undefined && productions.length > 1) {
    const ids = productions.map(({ id }) => id).join(', ');
    const params = { path: first.origin, count: productions.length, ids };
    throw new CliProblem({ code: 'cli-script-several', params, exitCode: exitCodes.usage });
  }
  const [timeline] = readyTimelines(
    productions.map((production) => inTheme(production, theme)),
    options,
  );
  if (timeline === undefined) throw new Error('A command that needs one id was run without it.');
  return timeline;
}
