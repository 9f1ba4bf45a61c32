import { join } from 'node:path';

/** Where a library keeps a column and what lists its documents. */
export type LibraryPaths = {
  columnFolder: string;
  column: string;
  interviews: string;
  /** The newsroom's own files. */
  source: string;
  columnList: string;
  interviewList: string;
};

/** The paths of a column in the library of a content package. */
export function libraryPaths(contentFolder: string, columnId: string): LibraryPaths {
  const columnFolder = join(contentFolder, 'library', columnId);
  return {
    columnFolder,
    column: join(columnFolder, 'column.json'),
    interviews: join(columnFolder, 'interviews'),
    source: join(columnFolder, 'source'),
    columnList: join(contentFolder, 'src', 'column-documents.ts'),
    interviewList: join(contentFolder, 'src', 'interview-documents.ts'),
  };
}
