import { resolve } from 'node:path';
import type { EngineName, RenderEnvironment, RendererSettings } from '@lanmu/render';
import type { CliContext } from './cli-context.ts';
import { CliProblem } from './cli-problem.ts';
import { exitCodes } from './exit-codes.ts';
import { textOption, wholeNumberOption } from './read-options.ts';
import { cacheFolder, pageEntry, studioEntry } from './workspace-paths.ts';

type Options = Readonly<Record<string, unknown>>;

/** Engines by the names they are asked for; the first draws unless another is named. */
const engines: readonly [EngineName, ...EngineName[]] = ['direct', 'remotion'];

/** 4 GiB: two hours of programme, at the 118 MiB that three and a half minutes were measured to take. */
const defaultStoreGib = 4;

/** The engine asked for. Throws a CliProblem for one that does not exist. */
export function engineOption(options: Options): EngineName {
  const name = textOption(options, 'engine') ?? engines[0];
  const engine = engines.find((each) => each === name);
  if (engine !== undefined) return engine;
  const params = { value: name, names: engines.join(', ') };
  throw new CliProblem({ code: 'cli-bad-engine', params, exitCode: exitCodes.usage });
}

/** Where the store is and how large it may grow: by option, then LANMU_STORE and LANMU_STORE_GIB. */
function storeOptions(
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

/** What every command that draws through the store hands the renderer, besides how it tells of progress. */
export function rendererSettings(
  options: Options,
  context: Pick<CliContext, 'cwd' | 'env' | 'signal'>,
): Omit<RenderEnvironment & RendererSettings, 'engine' | 'onProgress'> {
  return {
    ...storeOptions(options, context),
    studioEntry: studioEntry(),
    pageEntry: pageEntry(),
    cacheDir: cacheFolder,
    tabs: wholeNumberOption(options, 'tabs', { min: 1, max: 16 }),
    signal: context.signal,
  };
}
