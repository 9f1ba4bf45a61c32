import { library } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { likelyMeant } from '../text/nearest.ts';
import { documentProduction } from './document-production.ts';
import { libraryProductions } from './library-productions.ts';
import type { Production } from './production.ts';
import { isScriptPath } from './is-script-path.ts';
import { scriptProductions } from './script-productions.ts';

function isDocumentPath(arg: string): boolean {
  return /\.json$/i.test(arg) || /[\\/]/.test(arg);
}

/**
 * The productions named by ids or paths of documents and scripts, in that order; all of the library when none is named.
 * Scripts belong to `column`, or to the one they name. Throws a CliProblem for an unknown id or a document that cannot be
 * read.
 */
export async function selectProductions(options: {
  args: readonly string[];
  cwd: string;
  column?: string | null;
}): Promise<Production[]> {
  const { args, cwd, column = null } = options;
  const known = libraryProductions(library);
  if (args.length === 0) return known;
  const select = async (arg: string): Promise<Production[]> => {
    const found = known.find((production) => production.id === arg);
    if (found !== undefined) return [found];
    if (isScriptPath(arg)) return scriptProductions({ path: arg, cwd, column });
    if (isDocumentPath(arg)) return [await documentProduction({ path: arg, cwd })];
    const ids = known.map((production) => production.id);
    throw new CliProblem({
      code: 'cli-unknown-id',
      params: { id: arg, nearest: likelyMeant(arg, ids) ?? '', ids: ids.join(', ') },
      exitCode: exitCodes.usage,
    });
  };
  return (await Promise.all(args.map(select))).flat();
}
