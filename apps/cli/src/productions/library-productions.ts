import { library } from '@lanmu/content';
import { episodeId } from '@lanmu/timeline';
import type { Production } from './production.ts';

/** Everything the library can render: for each column its interviews in running order, then the episode. */
export function libraryProductions(): Production[] {
  return library.columns.flatMap((column): Production[] => {
    const own = library.interviews.filter((interview) => interview.column === column.id);
    const place = (id: string): number => {
      const index = column.episode.indexOf(id);
      return index === -1 ? column.episode.length : index;
    };
    const interviews = own.toSorted((a, b) => place(a.id) - place(b.id));
    const segments = interviews.map((interview): Production => ({
      id: interview.id,
      kind: 'interview',
      origin: interview.id,
      headline: interview.headline,
      column,
      interviews: [interview],
    }));
    const id = episodeId(column);
    const headline = `《${column.title}》${column.label}`;
    return [...segments, { id, kind: 'episode', origin: id, headline, column, interviews }];
  });
}
