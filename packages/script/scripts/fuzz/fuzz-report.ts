import type { FuzzRun } from './try-inputs.ts';

function failureText({ number, input, broken }: NonNullable<FuzzRun['failure']>, seed: number): string {
  const { kind, fileName, bytes } = input;
  return [
    `Broken by ${kind}: ${broken.join('; ').slice(0, 500)}`,
    `Again: pnpm fuzz --seed ${seed} --from ${number}`,
    `Smallest input, ${fileName}, ${bytes.length} bytes, as text and in base64:`,
    JSON.stringify(new TextDecoder().decode(bytes.subarray(0, 2000))),
    Buffer.from(bytes.subarray(0, 4000)).toString('base64'),
  ].join('\n');
}

/** The result of a run as a page of Markdown; `command` is what began it. */
export function fuzzReport(run: FuzzRun, options: { command: string; seed: number; begun: Date }): string {
  const { count, rows, failure, isInterrupted } = run;
  const { command, seed, begun } = options;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const held = `${count} inputs, none broke a law. Peak memory of all together ${peakMegabytes} MB.`;
  return [
    '# Last run of the fuzzer',
    '',
    `\`${command}\`, begun ${begun.toISOString()}, Node ${process.version}.${isInterrupted ? ' It was interrupted.' : ''}`,
    '',
    failure === null
      ? held
      : `Input ${count} broke a law.\n\n\`\`\`text\n${failureText(failure, seed)}\n\`\`\``,
    '',
    '| Input | Read | Refused | Slowest, ms |',
    '|---|---|---|---|',
    ...[...rows]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([kind, { read, refused, slowestMilliseconds }]) =>
          `| ${kind} | ${read} | ${refused} | ${Math.round(slowestMilliseconds)} |`,
      ),
    '',
  ].join('\n');
}
