import { library, type Column, type Finding } from '@lanmu/content';

/** The column of that id, or the finding that there is none. `where` is the place that names it. */
export function columnNamed(id: string, where: string): Column | Finding {
  const column = library.columns.find((candidate) => candidate.id === id);
  const known = library.columns.map((candidate) => candidate.id).join(', ');
  return column ?? { code: 'column-unknown', severity: 'error', where, params: { id, known } };
}
