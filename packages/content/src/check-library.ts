import { documentFinding } from './checks/document-finding.ts';
import type { Column } from './column.ts';
import type { Finding } from './finding.ts';
import type { Interview } from './interview.ts';

function checkEpisode(column: Column, interviews: readonly Interview[]): Finding[] {
  const known = interviews.map(({ id }) => id).join(', ');
  return column.episode.flatMap((id, i) => {
    const at = { document: column, path: ['episode', i] };
    if (column.episode.indexOf(id) < i) {
      return [documentFinding({ ...at, code: 'episode-interview-repeated', params: { id } })];
    }
    const interview = interviews.find((candidate) => candidate.id === id);
    if (interview === undefined) {
      return [documentFinding({ ...at, code: 'episode-interview-unknown', params: { id, known } })];
    }
    if (interview.column === column.id) return [];
    const params = { id, expected: column.id, found: interview.column };
    return [documentFinding({ ...at, code: 'episode-interview-foreign', params })];
  });
}

/** What does not belong together across documents: ids, columns of interviews, running orders of columns. */
export function checkLibrary(columns: readonly Column[], interviews: readonly Interview[]): Finding[] {
  const documents = [...columns, ...interviews];
  const duplicates = documents
    .filter(({ id }, i) => documents.findIndex((candidate) => candidate.id === id) < i)
    .map((document) =>
      documentFinding({ document, path: ['id'], code: 'document-id-duplicate', params: { id: document.id } }),
    );
  const known = columns.map(({ id }) => id).join(', ');
  const strays = interviews
    .filter((interview) => !columns.some(({ id }) => id === interview.column))
    .map((document) =>
      documentFinding({
        document,
        path: ['column'],
        code: 'column-unknown',
        params: { id: document.column, known },
      }),
    );
  return [...duplicates, ...strays, ...columns.flatMap((column) => checkEpisode(column, interviews))];
}
