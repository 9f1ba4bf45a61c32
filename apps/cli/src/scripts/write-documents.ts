import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseInterview, type Finding, type Interview } from '@lanmu/content';
import { writeWhole } from '@lanmu/render/plain';
import { keepDirection } from '@lanmu/script';

/** What becomes of one document: made, left as it is, replaced (its copy kept), or kept because it differs. */
export type DocumentState = 'made' | 'unchanged' | 'replaced' | 'kept';

/** One document of an import: where it is, what became of it, and where the copy of an earlier one is. */
export type WrittenDocument = {
  interview: Interview;
  path: string;
  state: DocumentState;
  backup: string | null;
  findings: Finding[];
};

/** A document as it is written. */
function printed(interview: Interview): string {
  return `${JSON.stringify(interview, null, 2)}\n`;
}

async function textAt(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}

/** The document that is there, if it is one. */
function earlierOf(text: string, path: string): Interview | null {
  try {
    const parsed = parseInterview(JSON.parse(text), { fileName: path });
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

/** The first name for a copy beside a document that is not taken. */
async function backupPath(path: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const backup = path.replace(/\.json$/, `.${count}.bak`);
    if ((await textAt(backup)) === null) return backup;
  }
}

/**
 * Writes documents into a folder, with the direction of those that are there. One that would change is kept as it is
 * unless `force`, and then a copy of it is kept beside it. With `dryRun` nothing is written.
 */
export async function writeDocuments(options: {
  interviews: readonly Interview[];
  folder: string;
  force: boolean;
  dryRun: boolean;
}): Promise<WrittenDocument[]> {
  const { interviews, folder, force, dryRun } = options;
  const written: WrittenDocument[] = [];
  for (const fresh of interviews) {
    const path = join(folder, `${fresh.id}.json`);
    const before = await textAt(path);
    const earlier = before === null ? null : earlierOf(before, path);
    const { interview, orphans } =
      earlier === null ? { interview: fresh, orphans: [] } : keepDirection(earlier, fresh);
    const same =
      earlier !== null &&
      printed({ ...interview, $schema: undefined }) === printed({ ...earlier, $schema: undefined });
    const state: DocumentState = before === null ? 'made' : same ? 'unchanged' : force ? 'replaced' : 'kept';
    const backup = state === 'replaced' && !dryRun ? await backupPath(path) : null;
    if (backup !== null) await copyFile(path, backup);
    if (!dryRun && (state === 'made' || state === 'replaced')) {
      const document =
        earlier?.$schema === undefined ? interview : { $schema: earlier.$schema, ...interview };
      await writeWhole(path, (partPath) => writeFile(partPath, printed(document)));
    }
    written.push({ interview, path, state, backup, findings: orphans });
  }
  return written;
}
