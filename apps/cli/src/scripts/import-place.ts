import { libraryPaths } from '../library/library-paths.ts';

/** Where the documents of a script go: the library of a content package, or a folder. */
export type ImportPlace = { kind: 'library'; contentFolder: string } | { kind: 'folder'; folder: string };

/** The folder of a place where a column's interviews go. */
export function interviewFolder(place: ImportPlace, columnId: string): string {
  return place.kind === 'folder' ? place.folder : libraryPaths(place.contentFolder, columnId).interviews;
}
