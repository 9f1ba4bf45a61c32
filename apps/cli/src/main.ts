import { systemClock } from './clock.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { exitCodes } from './exit-codes.ts';
import { chooseLanguage } from './choose-language.ts';
import { leadingOptions } from './leading-options.ts';
import { runCli } from './run-cli.ts';
import { wordMessage } from '@lanmu/content';

const { argv: fullArgv, env, stdout, stderr } = process;
const argv = fullArgv.slice(2);
const systemLocale = Intl.DateTimeFormat().resolvedOptions().locale;

const { signal, release } = interruptSignal({
  clock: systemClock,
  interrupted: () => {
    const language = leadingOptions(argv).language ?? chooseLanguage({ env, systemLocale });
    stderr.write(`\n${wordMessage({ code: 'cli-interrupting', params: {}, language })}\n`);
  },
});

// A reader that stops early (`lanmu list | head`) is no fault of ours, nor is a terminal that is closed.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const isClosed = error.code === 'EPIPE' || (error.code === 'EIO' && signal.aborted);
    if (!isClosed) throw error;
  });
}

/** What Node ends with when it waits for something that nothing will bring any more. */
const unsettledExitCode = 13;

// Node would leave without a word then; work that stops without an end must not pass in silence.
process.on('exit', () => {
  if (process.exitCode !== unsettledExitCode) return;
  const language = leadingOptions(argv).language ?? chooseLanguage({ env, systemLocale });
  const params = { reason: 'the work stopped without an end' };
  const message = wordMessage({ code: 'cli-unexpected', params, language });
  stderr.write(`${wordMessage({ code: 'cli-error', params: { message }, language })}\n`);
  process.exitCode = exitCodes.failed;
});

// Set, not process.exit: what is still on its way through a pipe must arrive.
process.exitCode = await runCli({
  argv,
  env,
  cwd: process.cwd(),
  stdout,
  stderr,
  systemLocale,
  clock: systemClock,
  signal,
});
release();
