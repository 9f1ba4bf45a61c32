import { library, type Column } from '@lanmu/content';

/** The column of that id. Throws a RangeError when the library has none. */
export function columnOf(id: string): Column {
  const column = library.columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new RangeError(`There is no column ${JSON.stringify(id)} in the library.`);
  return column;
}
