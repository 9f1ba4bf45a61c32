import * as columns from './column-documents.ts';
import * as interviews from './interview-documents.ts';
import { loadLibrary, type Library } from './load-library.ts';

let loaded: Library | null = null;

function load(): Library {
  loaded ??= loadLibrary({ columns, interviews });
  return loaded;
}

/**
 * The columns and interviews of this project. Parsed when first asked for, so that whoever asks can report a mistake:
 * reading a field throws a LibraryError then, never the import.
 */
export const library: Library = {
  get columns() {
    return load().columns;
  },
  get interviews() {
    return load().interviews;
  },
};
