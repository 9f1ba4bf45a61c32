import { resolve } from 'node:path';
import type { CliContext } from './cli-context.ts';
import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { textOption } from './read-options.ts';

type Options = Readonly<Record<string, unknown>>;

/** Engines by the names they are asked for; the first draws unless another is named. */
const engines = ['direct', 'remotion'] as const;

/** 4 GiB: some forty thousand pictures, and little beside what video takes. */
const defaultStoreGib = 4;

/** The engine asked for. Throws a CliProblem for one that does not exist. */
export function engineOption(options: Options): (typeof engines)[number] {
  const name = textOption(options, 'engine') ?? engines[0];
  const engine = engines.find((each) => each === name);
  if (engine !== undefined) return engine;
  const params = { value: name, names: engines.join(', ') };
  throw new CliProblem({ code: 'cli-bad-engine', params, exitCode: exitCodes.usage });
}

/** Where the store is and how large it may grow: by option, then LANMU_STORE and LANMU_STORE_GIB. */
export function storeOptions(
  options: Options,
  context: Pick<CliContext, 'cwd' | 'env'>,
): { storeFolder: string | null; storeLimitBytes: number } {
  const { cwd, env } = context;
  const folder = textOption(options, 'store') ?? (env['LANMU_STORE'] || null);
  const text = textOption(options, 'storeLimit') ?? (env['LANMU_STORE_GIB'] || String(defaultStoreGib));
  const gib = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(gib > 0)) {
    const params = { value: text };
    throw new CliProblem({ code: 'cli-bad-store-limit', params, exitCode: exitCodes.usage });
  }
  return { storeFolder: folder === null ? null : resolve(cwd, folder), storeLimitBytes: gib * 2 ** 30 };
}
