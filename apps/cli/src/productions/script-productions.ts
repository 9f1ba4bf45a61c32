import { dirname, resolve } from 'node:path';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Production } from './production.ts';

/**
 * The interviews of a newsroom's script, as importing it would make them. Throws a CliProblem when the file is no script or
 * nobody is interviewed in it.
 */
export async function scriptProductions(options: {
  path: string;
  cwd: string;
  /** Id of the column they belong to, or null for the one the script names. */
  column: string | null;
}): Promise<Production[]> {
  const { path, cwd, column } = options;
  // Loaded here only: the sounds of every character are of no use to other commands.
  const [{ understandScript }, { readBytes }, { productionsOfScript }, { sourceLimits }] = await Promise.all([
    import('../scripts/understand-script.ts'),
    import('../scripts/read-bytes.ts'),
    import('../scripts/productions-of-script.ts'),
    import('@lanmu/script'),
  ]);
  const file = await readBytes({ path, cwd, stdin: process.stdin, mostBytes: sourceLimits.fileBytes });
  const document = resolve(cwd, path);
  const folder = dirname(document);
  const script = await understandScript(file, { column, folderOf: () => folder });
  if (script.interviews.length === 0) {
    const { findings } = script.read;
    throw new CliProblem({
      code: 'cli-script-empty',
      params: { path },
      exitCode: exitCodes.failed,
      findings,
    });
  }
  const { fileName } = file;
  const { productions } = await productionsOfScript(script, {
    path,
    document,
    folder,
    fileName,
  });
  return productions;
}
