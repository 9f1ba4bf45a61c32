import { wordMessage } from '@lanmu/content';
import { CommanderError } from 'commander';
import { asProblem } from './as-problem.ts';
import { buildProgram } from './build-program.ts';
import { chooseLanguage } from './choose-language.ts';
import type { CliContext, TextSink } from './cli-context.ts';
import { CliProblem } from './cli-problem.ts';
import type { Clock } from './clock.ts';
import { commands } from './commands.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { leadingOptions } from './leading-options.ts';
import { refuseUntaken } from './refuse-untaken.ts';
import { tellProblem } from './tell-problem.ts';
import { printReport } from './text/print-report.ts';
import { usageProblem } from './usage-problem.ts';
import { cliVersion } from './cli-version.ts';

/** Runs one command line and returns the exit code; everything it says goes to the sinks it is given. */
export async function runCli(options: {
  argv: readonly string[];
  env: CliContext['env'];
  cwd: string;
  stdout: TextSink;
  stderr: TextSink;
  systemLocale: string;
  clock: Clock;
  signal: AbortSignal;
}): Promise<ExitCode> {
  const { argv, env, cwd, stdout, stderr, systemLocale, clock, signal } = options;
  const { language: asked, unknownLanguage, json } = leadingOptions(argv);
  const language = asked ?? chooseLanguage({ env, systemLocale });
  const say: CliContext['say'] = (code, params = {}) => wordMessage({ code, params, language });
  const isStreaming = json && commands.some(({ name, streams }) => streams === true && argv.includes(name));
  const event: CliContext['event'] = (record) => {
    if (isStreaming) stdout.write(`${JSON.stringify(record)}\n`);
  };
  const context: CliContext = { language, json, cwd, env, stderr, signal, clock, event, say };
  let commandName = argv.find((arg) => commands.some(({ name }) => name === arg)) ?? '';
  let exitCode: ExitCode = exitCodes.done;

  // With --json, what Commander writes by itself becomes a field of the one document.
  let written = '';

  const print = (report: Readonly<Record<string, unknown>>): void =>
    printReport({ stdout, command: commandName, exitCode, report, isLine: isStreaming });

  const complain = (error: unknown, report: Readonly<Record<string, unknown>> = {}): void => {
    const problem = asProblem(error, signal);
    exitCode = problem.exitCode;
    tellProblem(problem, { ...context, stdout, command: commandName, report, isLine: isStreaming });
  };

  const program = buildProgram({
    commands,
    say,
    version: cliVersion(),
    write: (text) => (json ? (written += text) : stdout.write(text)),
    columns: stdout.columns ?? 100,
    chosen: async (definition, command) => {
      commandName = definition.name;
      const call = { args: command.args, options: command.opts(), context };
      refuseUntaken(definition, call);
      const outcome = await definition.run(call);
      exitCode = outcome.exitCode;
      if (json) print(outcome.report);
      else if (outcome.text !== '') stdout.write(`${outcome.text}\n`);
    },
  });

  try {
    if (unknownLanguage !== null) {
      const params = { value: unknownLanguage };
      throw new CliProblem({ code: 'cli-bad-language', params, exitCode: exitCodes.usage });
    }
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) complain(error);
    else if (error.exitCode === 0) {
      if (json) print(error.code === 'commander.version' ? { version: cliVersion() } : { help: written });
    } else if (error.code === 'commander.help' && !json) {
      // Commander wrote the help by itself. Without any command that help is all there is to say, and wrong usage.
      exitCode = exitCodes.usage;
    } else {
      const problem = usageProblem({ error, command: commandName, commands });
      complain(problem, written === '' ? {} : { help: written });
    }
  }
  return exitCode;
}
