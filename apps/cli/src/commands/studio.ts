import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { wholeNumberOption } from '../read-options.ts';
import { runStudio } from '../run-studio.ts';

/** `lanmu studio`: Remotion Studio on this project's segments and graphics. */
export const studioCommand = defineCommand({
  name: 'studio',
  words: 'cli-help-studio',
  args: [],
  options: [
    { syntax: '--port <number>', words: 'cli-help-studio-port' },
    { syntax: '--no-open', words: 'cli-help-studio-quiet' },
  ],
  examples: ['lanmu studio --port 3100'],
  run: async ({ options, context }) => {
    const { json, language, signal, say } = context;
    const port = wholeNumberOption(options, 'port', { min: 1, max: 65_535 });
    const code = await runStudio({ port, opens: options['open'] !== false, quiet: json, language, signal });
    const isDone = code === 0 || signal.aborted;
    return {
      exitCode: isDone ? exitCodes.done : exitCodes.failed,
      report: { studioExitCode: code },
      text: isDone ? '' : say('cli-studio-stopped', { code: code ?? '–' }),
    };
  },
});
