import { resolve } from 'node:path';
import type { Column, Finding } from '@lanmu/content';
import { withLibraryLock } from '../library/with-library-lock.ts';
import { distinctFindings } from '../productions/distinct-findings.ts';
import { examineScript } from './examine-script.ts';
import { interviewFolder, type ImportPlace } from './import-place.ts';
import { layDown, type LaidDown } from './lay-down.ts';
import type { ScriptFile } from './read-bytes.ts';
import { screenChanges, type ScreenChange } from './screen-changes.ts';
import { understandScript, type UnderstoodScript } from './understand-script.ts';

/** What an import did. */
export type ImportedScript = LaidDown & {
  script: UnderstoodScript;
  /** The column of the interviews, null when there is none. */
  column: Column | null;
  findings: Finding[];
  /** What is on screen otherwise than before, of each document that changes. */
  changes: { id: string; changes: ScreenChange[] }[];
  /** Errors for which nothing was placed in the library, 0 when nothing was held back. */
  heldBackBy: number;
  /** Path of the newsroom's own file, null when it came through a pipe. */
  original: string | null;
};

/** What is to be read, and where it goes. */
type ImportRequest = {
  file: ScriptFile;
  /** The script as the user named it. */
  path: string;
  cwd: string;
  place: ImportPlace;
  /** Id of the column that was asked for. */
  columnId: string | null;
  force: boolean;
  dryRun: boolean;
};

function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/**
 * Reads a script, looks at its interviews as rendering would and writes their documents. What is in the library is rendered
 * unattended: an error keeps all of a script from it. Throws a CliProblem for a file that is no script, a column that does
 * not exist and a folder that cannot be written.
 */
export async function importScript(options: ImportRequest): Promise<ImportedScript> {
  const { place, dryRun } = options;
  // Reading too: which interviews a column has already is part of what is written.
  return place.kind === 'library' && !dryRun
    ? withLibraryLock(place.contentFolder, () => readAndWrite(options))
    : readAndWrite(options);
}

async function readAndWrite(options: ImportRequest): Promise<ImportedScript> {
  const { file, path, cwd, place, columnId, force, dryRun } = options;
  const script = await understandScript(file, {
    column: columnId,
    folderOf: (id) => interviewFolder(place, id),
  });
  const { column, findings } = await examineScript(script, { file, path, cwd, place });
  const heldBackBy = place.kind === 'library' ? countErrors(findings) : 0;
  const laidDown: LaidDown =
    column === null || heldBackBy > 0
      ? { documents: [], placed: null, columnPath: null }
      : await layDown({
          interviews: script.interviews,
          column,
          isKnownColumn: script.column !== null,
          file,
          place,
          force,
          dryRun,
        });
  const { documents } = laidDown;
  const changes = documents.flatMap(({ interview, earlier, state }) =>
    earlier === null || column === null || state === 'unchanged'
      ? []
      : [{ id: interview.id, changes: screenChanges({ earlier, interview, column }) }],
  );
  return {
    ...laidDown,
    script,
    column,
    findings: distinctFindings([...findings, ...documents.flatMap((each) => each.findings)]),
    changes,
    heldBackBy,
    original: path === '-' ? null : resolve(cwd, path),
  };
}
