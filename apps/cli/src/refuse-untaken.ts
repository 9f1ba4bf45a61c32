import { CliProblem } from './cli-problem.ts';
import type { CommandCall, CommandDefinition } from './command.ts';
import { exitCodes } from './exit-codes.ts';

/** What an option is called in a call: `--store-limit <gib>` is storeLimit. */
function nameOf(syntax: string): string {
  const [, words = ''] = /--([\w-]+)/u.exec(syntax) ?? [];
  return words.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/**
 * Refuses an option that what the first argument names would not look at: nothing a user types is ignored. Throws a
 * CliProblem that says which options it takes. What a command makes of an argument it does not know is its own to say.
 */
export function refuseUntaken(
  definition: Pick<CommandDefinition, 'name' | 'options'>,
  call: Pick<CommandCall, 'args' | 'options'>,
): void {
  const { name, options } = definition;
  const [kind = ''] = call.args;
  if (!options.some(({ kinds }) => kinds?.includes(kind) === true)) return;
  const isTaken = ({ kinds }: (typeof options)[number]): boolean => kinds?.includes(kind) !== false;
  const untaken = options.find((each) => !isTaken(each) && call.options[nameOf(each.syntax)] !== undefined);
  if (untaken === undefined) return;
  const taken = options.filter(isTaken).map(({ syntax }) => syntax);
  const params = {
    option: untaken.syntax.split(' ')[0] ?? '',
    command: `${name} ${kind}`,
    taken: taken.join(', '),
  };
  throw new CliProblem({ code: 'cli-option-not-taken', params, exitCode: exitCodes.usage });
}
