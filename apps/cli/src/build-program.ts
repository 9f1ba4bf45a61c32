import type { MessageCode } from '@lanmu/content';
import { Command } from 'commander';
import type { CliContext } from './cli-context.ts';
import type { CommandDefinition } from './command.ts';
import { displayWidth } from './text/display-width.ts';

/** Commander's own headings, to be said in the language of the run. */
const headings: Readonly<Record<string, MessageCode>> = {
  'Usage:': 'cli-help-usage',
  'Arguments:': 'cli-help-arguments',
  'Options:': 'cli-help-options',
  'Commands:': 'cli-help-commands',
};

/**
 * The commands as a Commander program that writes help to `write` and throws instead of ending the process.
 * `chosen` is called with the command the user named, once its arguments are read.
 */
export function buildProgram(options: {
  commands: readonly CommandDefinition[];
  say: CliContext['say'];
  version: string;
  write: (text: string) => unknown;
  /** Width help is wrapped to, in cells. */
  columns: number;
  chosen: (definition: CommandDefinition, command: Command) => Promise<void>;
}): Command {
  const { commands, say, version, write, columns, chosen } = options;
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({
        writeOut: write,
        writeErr: write,
        outputError: () => {},
        getOutHelpWidth: () => columns,
      })
      .configureHelp({
        displayWidth,
        styleTitle: (title) => {
          const code = headings[title];
          return code === undefined ? title : say(code);
        },
      })
      .helpOption('-h, --help', say('cli-help-help'))
      .option('--json', say('cli-help-json'))
      .option('--lang <language>', say('cli-help-lang'));
  const epilogue = (examples: readonly string[]): string =>
    [
      '',
      say('cli-help-examples'),
      ...examples.map((example) => `  pnpm ${example}`),
      '',
      say('cli-help-exit-codes'),
    ].join('\n');

  const program = dress(new Command('lanmu'))
    .description(say('cli-help-program'))
    .usage('<command> [options]')
    .helpCommand(false)
    .version(version, '--version', say('cli-help-version'))
    .addHelpText('after', epilogue(commands.flatMap((command) => command.examples.slice(0, 1))));
  for (const definition of commands) {
    const command = dress(program.command(definition.name));
    command.description(say(definition.words)).addHelpText('after', epilogue(definition.examples));
    for (const { syntax, words } of definition.args) command.argument(syntax, say(words));
    for (const { syntax, words } of definition.options) command.option(syntax, say(words));
    command.action(() => chosen(definition, command));
  }
  return program;
}
