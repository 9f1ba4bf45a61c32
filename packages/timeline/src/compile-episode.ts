import type { Column, Interview } from '@lanmu/content';
import { compileProgramme, type Compiled } from './compile-programme.ts';
import { episodeId } from './episode-id.ts';
import type { Format } from './format.ts';
import type { Logo } from './logo.ts';

/**
 * A column's interviews as one episode: one ident, every segment in the column's running order, one set of credits.
 * Throws a TypeError when the running order names an interview that was not given.
 */
export function compileEpisode(options: {
  column: Column;
  interviews: readonly Interview[];
  format: Format;
  logo?: Logo | null;
}): Compiled {
  const { column, interviews, format, logo = null } = options;
  const inOrder = column.episode.map((id) => {
    const interview = interviews.find((candidate) => candidate.id === id);
    if (interview === undefined) throw new TypeError(`Column ${column.id} lists ${id}, which was not given.`);
    return interview;
  });
  return compileProgramme({
    id: episodeId(column),
    title: `《${column.title}》${column.label}`,
    description: inOrder.map((interview) => interview.headline).join('；'),
    column,
    interviews: inOrder,
    format,
    logo,
  });
}
