import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchOptions, usage, type BenchOptions } from './bench-options.ts';
import { chartSvg } from './figures/chart-svg.ts';
import { secondsText } from './figures/number-text.ts';
import { resultTable } from './figures/result-table.ts';
import type { Bench } from './measure/bench.ts';
import { measureAll } from './measure/measure-all.ts';
import { interruptSignal } from './processes/interrupt.ts';
import { chartPath, resultsPath } from './project.ts';

const startedAt = performance.now();

function tell(words: string): void {
  const clock = secondsText((performance.now() - startedAt) / 1000);
  process.stderr.write(`${clock.padStart(12)}  ${words}\n`);
}

/** Children see the same English and this run's folder for everything that is temporary; no store of the user's. */
function childEnvironment(folder: string): NodeJS.ProcessEnv {
  const {
    LC_ALL: _all,
    LC_MESSAGES: _messages,
    LANMU_STORE: _store,
    LANMU_STORE_GIB: _gib,
    ...env
  } = process.env;
  const { GITHUB_STEP_SUMMARY: _summary, ...quiet } = env;
  return { ...quiet, LANG: 'en_US.UTF-8', TMPDIR: folder, TMP: folder, TEMP: folder };
}

async function run(options: BenchOptions): Promise<void> {
  const signal = interruptSignal();
  const folder = await mkdtemp(join(tmpdir(), 'lanmu-bench-'));
  try {
    const bench: Bench = { folder, env: childEnvironment(folder), signal, tell };
    const results = await measureAll({ bench, ...options });
    await writeFile(resultsPath, `${JSON.stringify(results, null, 2)}\n`);
    await writeFile(chartPath, chartSvg(results));
    process.stdout.write(`${resultTable(results)}\n`);
    tell('written to bench/results.json and bench/chart.svg');
  } catch (error) {
    if (!signal.aborted) throw error;
    tell('stopped; nothing was written');
    process.exitCode = 130;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

let options: BenchOptions | null = null;
try {
  options = benchOptions(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exitCode = 2;
}
if (options !== null) await run(options);
