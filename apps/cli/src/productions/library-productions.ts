import type { Library } from '@lanmu/content';
import { episodeId } from '@lanmu/timeline';
import type { Production } from './production.ts';

/**
 * Everything a library can render: for each column its interviews in running order, then those its episode does not
 * list, then the episode.
 */
export function libraryProductions(library: Library): Production[] {
  return library.columns.flatMap((column): Production[] => {
    const own = library.interviews.filter((interview) => interview.column === column.id);
    const aired = column.episode.flatMap((id) => own.filter((interview) => interview.id === id));
    const drafts = own.filter((interview) => !column.episode.includes(interview.id));
    const segments = [...aired, ...drafts].map((interview): Production => ({
      id: interview.id,
      kind: 'interview',
      origin: interview.id,
      document: null,
      headline: interview.headline,
      column,
      interviews: [interview],
    }));
    const id = episodeId(column);
    const headline = `《${column.title}》${column.label}`;
    // A new column has nothing to air yet.
    if (aired.length === 0) return segments;
    return [
      ...segments,
      { id, kind: 'episode', origin: id, document: null, headline, column, interviews: aired },
    ];
  });
}
