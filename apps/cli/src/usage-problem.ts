import type { CommanderError } from 'commander';
import type { CommandDefinition } from './command.ts';
import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { likelyMeant } from './text/nearest.ts';

/** Commander's complaint in the catalogue's words; it quotes what it complains of. */
export function usageProblem(options: {
  error: CommanderError;
  /** Name of the command that was being read, or empty. */
  command: string;
  commands: readonly CommandDefinition[];
}): CliProblem {
  const { error, command, commands } = options;
  const commandNames = commands.map(({ name }) => name);
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const refuse = (problem: Pick<CliProblem, 'code' | 'params'>): CliProblem =>
    new CliProblem({ ...problem, exitCode: exitCodes.usage });
  switch (error.code) {
    case 'commander.unknownCommand': {
      const near = likelyMeant(quoted, commandNames) ?? '';
      const params = { name: quoted, nearest: near, names: commandNames.join(', ') };
      return refuse({ code: 'cli-unknown-command', params });
    }
    case 'commander.help':
      return refuse({ code: 'cli-no-command', params: { names: commandNames.join(', ') } });
    case 'commander.unknownOption': {
      const taken = commands.find(({ name }) => name === command)?.options.map(({ syntax }) => syntax) ?? [];
      const params = { option: quoted, command, taken: taken.join(', ') };
      return refuse({ code: 'cli-unknown-option', params });
    }
    case 'commander.missingArgument':
      return refuse({ code: 'cli-missing-argument', params: { name: quoted, command } });
    case 'commander.optionMissingArgument':
      return refuse({ code: 'cli-missing-value', params: { option: quoted } });
    case 'commander.excessArguments':
      return refuse({ code: 'cli-excess-arguments', params: { command } });
    default:
      return refuse({ code: 'cli-wrong-usage', params: { reason: error.message.replace(/^error: /, '') } });
  }
}
