import { readFile, rename } from 'node:fs/promises';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { reasonOf } from '../text/reason-of.ts';
import { manifestSchema, type Manifest } from './manifest.ts';

/**
 * The manifest at a path, or null when there is none or it is damaged: that one is set aside, and told by `onDamaged`.
 * A batch that is gone on with needs it; one that begins anew does not.
 */
export async function manifestIfSound(
  path: string,
  onDamaged: (problem: CliProblem) => void,
): Promise<Manifest | null> {
  try {
    return await readManifest(path);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    await rename(path, path.replace(/\.json$/, '.damaged.json')).catch(() => {});
    onDamaged(error);
    return null;
  }
}

/** The manifest at a path, or null when there is none. Throws a CliProblem for a file that is no manifest. */
export async function readManifest(path: string): Promise<Manifest | null> {
  const refuse = (reason: string): CliProblem =>
    new CliProblem({ code: 'cli-manifest-invalid', params: { path, reason }, exitCode: exitCodes.failed });
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // Whether the folder can be written is looked at later; here it only has no manifest.
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw refuse(reasonOf(error));
  });
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refuse(reasonOf(error));
  }
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
