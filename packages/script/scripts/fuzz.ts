import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fuzzReport } from './fuzz/fuzz-report.ts';
import { tryInputs } from './fuzz/try-inputs.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const from = Number(values.from);
if (![minutes, seed, from].every(Number.isFinite)) {
  console.error('Usage: pnpm fuzz --minutes 10 --seed 1 --from 0');
  process.exit(2);
}

const seedScript = await readFile(
  new URL('../../content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt', import.meta.url),
);
const begun = new Date();
const run = await tryInputs({ seed, from, seedScript }, minutes * 60_000);
const command = `pnpm fuzz --minutes ${minutes} --seed ${seed}${from === 0 ? '' : ` --from ${from}`}`;
const report = fuzzReport(run, { command, seed, begun });
await writeFile(new URL('fuzz-result.md', import.meta.url), report);
console.log(report);
process.exitCode = run.failure === null && !run.isInterrupted ? 0 : 1;
