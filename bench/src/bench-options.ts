import { parseArgs } from 'node:util';

/** What a run of the benchmark is asked. */
export type BenchOptions = { rounds: number; isLong: boolean; note: string | null };

/** How the benchmark is called. */
export const usage = `pnpm bench [--rounds N] [--long] [--note WORDS]

  --rounds N    how often the timed renders are repeated; 3 unless told
  --long        also the memory of a sixty-minute interview against a five-minute one
  --note WORDS  kept with the results: under what conditions they were taken`;

/** Reads the words after `pnpm bench`. Throws an Error that says what is wrong and how to mend it. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    // pnpm hands a separating -- on.
    args: args.filter((arg) => arg !== '--'),
    options: { rounds: { type: 'string' }, long: { type: 'boolean' }, note: { type: 'string' } },
  });
  const rounds = Number(values.rounds ?? 3);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds wants a whole number from 1 on, not “${values.rounds}”.`);
  }
  return { rounds, isLong: values.long === true, note: values.note ?? null };
}
