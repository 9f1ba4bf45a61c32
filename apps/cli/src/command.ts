import type { MessageCode } from '@lanmu/content';
import type { CliContext } from './cli-context.ts';
import type { ExitCode } from './exit-codes.ts';

/** One positional argument or option as help shows it. */
export type ParameterDefinition = {
  /** Commander's notation: `[ids...]`, `<id>`, `--out <dir>`. */
  syntax: string;
  words: MessageCode;
};

/** One option; `kinds` are the first arguments it is for, of a command that does several things; without them it is for all. */
export type OptionDefinition = ParameterDefinition & { kinds?: readonly string[] };

/** A command's answer, worded both ways; the run prints one of them. */
export type CommandOutcome = {
  exitCode: ExitCode;
  /** Fields of the JSON document. */
  report: Readonly<Record<string, unknown>>;
  /** The same for people, without a final line break. */
  text: string;
};

/** What the user typed after the command's name. */
export type CommandCall = {
  args: readonly string[];
  options: Readonly<Record<string, unknown>>;
  context: CliContext;
};

/** A command: how it is called, how help explains it, and what it does. */
export type CommandDefinition = {
  name: string;
  words: MessageCode;
  args: readonly ParameterDefinition[];
  options: readonly OptionDefinition[];
  /** Whether `--json` prints a line for every event and the answer as the last line, rather than one document. */
  streams?: true;
  /** Command lines that help shows. */
  examples: readonly string[];
  run: (call: CommandCall) => Promise<CommandOutcome>;
};

/** Types its argument, so that a command is written as plain fields. */
export function defineCommand(command: CommandDefinition): CommandDefinition {
  return command;
}
