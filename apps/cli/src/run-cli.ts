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
import { findingLines } from './text/finding-lines.ts';
import { findingReport } from './text/finding-report.ts';
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

  const print = (report: Readonly<Record<string, unknown>>): void => {
    const document = { command: commandName, ok: exitCode === exitCodes.done, exitCode, ...report };
    if (isStreaming) event({ event: 'result', ...document });
    else stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  };

  const complain = (error: unknown): void => {
    const { code, params, exitCode: asExit, findings, stack } = asProblem(error, signal);
    exitCode = asExit;
    const message = say(code, params);
    if (json) {
      print({ error: { code, message, params }, findings: findingReport(findings, language) });
      return;
    }
    const lines = [...findingLines(findings, context), say('cli-error', { message })];
    if (stack !== null) lines.push(stack);
    stderr.write(`${lines.join('\n')}\n`);
  };

  const program = buildProgram({
    commands,
    say,
    version: cliVersion(),
    write: (text) => stdout.write(text),
    columns: stdout.columns ?? 100,
    chosen: async (definition, command) => {
      commandName = definition.name;
      const outcome = await definition.run({ args: command.args, options: command.opts(), context });
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
    // Commander wrote the help by itself. Without any command that help is all there is to say, and wrong usage.
    else if (error.code === 'commander.help') exitCode = exitCodes.usage;
    else if (error.exitCode !== 0) {
      const commandNames = commands.map(({ name }) => name);
      complain(usageProblem({ error, command: commandName, commandNames }));
    }
  }
  return exitCode;
}
