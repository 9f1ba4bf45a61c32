import type { Column } from '@lanmu/content';
import { keepDirection } from '@lanmu/script';
import type { Production } from '../productions/production.ts';
import { columnOfScript } from './column-of-script.ts';
import { earlierDocuments } from '../library/earlier-documents.ts';
import { inSource } from './in-source.ts';
import { SourcePlaces } from './source-places.ts';
import type { UnderstoodScript } from './understand-script.ts';

/**
 * A script's interviews as they would be made: in their column, with the direction of the documents that are in `folder`
 * already. Throws a CliProblem when what the script says is no column.
 */
export async function productionsOfScript(
  script: UnderstoodScript,
  options: { path: string; document: string; folder: string; fileName: string },
): Promise<{ column: Column; productions: Production[] }> {
  const { path, document, folder, fileName } = options;
  const { column, findings } = await columnOfScript(script, { fileName, folder });
  const documents = await earlierDocuments(
    folder,
    script.interviews.map(({ id }) => id),
  );
  const places = new SourcePlaces(script.source, script.read);
  const productions = script.interviews.map((fresh, i): Production => {
    const earlier = documents[i]?.earlier ?? null;
    const kept = earlier === null ? null : keepDirection(earlier, fresh);
    const interview = kept?.interview ?? fresh;
    return {
      id: interview.id,
      kind: 'interview',
      origin: path,
      document,
      headline: interview.headline,
      column,
      interviews: [interview],
      inSource: (finding) => inSource(finding, places),
      scriptFindings: [...script.read.findings, ...findings, ...(kept?.orphans ?? [])],
    };
  });
  return { column, productions };
}
