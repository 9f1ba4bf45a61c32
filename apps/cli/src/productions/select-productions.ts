import { library } from '@lanmu/content';
import { CliProblem } from '../cli-problem.ts';
import { exitCodes } from '../exit-codes.ts';
import { likelyMeant } from '../text/nearest.ts';
import { documentProduction } from './document-production.ts';
import { libraryProductions } from './library-productions.ts';
import type { Production } from './production.ts';

function isDocumentPath(arg: string): boolean {
  return /\.json$/i.test(arg) || /[\\/]/.test(arg);
}

/**
 * The productions named by ids or paths of documents, in that order; all of the library when none is named.
 * Throws a CliProblem for an unknown id or a document that cannot be read.
 */
export async function selectProductions(options: {
  args: readonly string[];
  cwd: string;
}): Promise<Production[]> {
  const { args, cwd } = options;
  const known = libraryProductions(library);
  if (args.length === 0) return known;
  const select = async (arg: string): Promise<Production> => {
    const found = known.find((production) => production.id === arg);
    if (found !== undefined) return found;
    if (isDocumentPath(arg)) return documentProduction({ path: arg, cwd });
    const ids = known.map((production) => production.id);
    throw new CliProblem({
      code: 'cli-unknown-id',
      params: { id: arg, nearest: likelyMeant(arg, ids) ?? '', ids: ids.join(', ') },
      exitCode: exitCodes.usage,
    });
  };
  return Promise.all(args.map(select));
}
