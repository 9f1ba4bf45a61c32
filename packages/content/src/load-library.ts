import { checkLibrary } from './check-library.ts';
import type { Column } from './column.ts';
import type { Interview } from './interview.ts';
import { LibraryError } from './library-error.ts';
import { parseColumn } from './parse-column.ts';
import type { Parsed } from './parse-document.ts';
import { parseInterview } from './parse-interview.ts';

/** Columns and their interviews, each fitting its schema and all of them fitting each other. */
export type Library = { readonly columns: readonly Column[]; readonly interviews: readonly Interview[] };

/** What findings call a document: its id when it has one, else the name it is listed under. */
function fileNameOf(json: unknown, listed: string): string {
  const id: unknown = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return `${typeof id === 'string' ? id : listed}.json`;
}

function parseAll<T>(
  documents: Readonly<Record<string, unknown>>,
  parse: (json: unknown, options: { fileName: string }) => Parsed<T>,
): { values: T[]; findings: LibraryError['findings'] } {
  // Sorted, because bundlers list a module's names in orders of their own.
  const parsed = Object.entries(documents)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([listed, json]) => parse(json, { fileName: fileNameOf(json, listed) }));
  return {
    values: parsed.flatMap((each) => (each.ok ? [each.value] : [])),
    findings: parsed.flatMap((each) => (each.ok ? [] : each.findings)),
  };
}

/**
 * Parses the documents of a library, listed by name. Throws a {@link LibraryError} when one does not fit its schema or
 * they do not fit each other; what is wrong within one interview is for {@link checkInterview}, when it is made.
 */
export function loadLibrary(documents: {
  columns: Readonly<Record<string, unknown>>;
  interviews: Readonly<Record<string, unknown>>;
}): Library {
  const columns = parseAll(documents.columns, parseColumn);
  const interviews = parseAll(documents.interviews, parseInterview);
  const misfits = [...columns.findings, ...interviews.findings];
  const findings = misfits.length > 0 ? misfits : checkLibrary(columns.values, interviews.values);
  if (findings.some(({ severity }) => severity === 'error')) throw new LibraryError(findings);
  return { columns: columns.values, interviews: interviews.values };
}
