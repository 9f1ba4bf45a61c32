import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import type { Finding, Interview } from '@lanmu/content';
import { keepDirection } from '@lanmu/script';
import { earlierDocuments } from './earlier-documents.ts';
import { writeJson } from '../files/write-json.ts';

/** What becomes of one document: made, left as it is, replaced (its copy kept), or kept because it differs. */
export type DocumentState = 'made' | 'unchanged' | 'replaced' | 'kept';

/** One document of an import: where it is, what became of it, and where the copy of an earlier one is. */
export type WrittenDocument = {
  interview: Interview;
  path: string;
  /** The interview that was there, null for none. */
  earlier: Interview | null;
  state: DocumentState;
  backup: string | null;
  findings: Finding[];
};

/** The first name for a copy beside a document that is not taken. */
function backupPath(path: string): string {
  for (let count = 1; ; count += 1) {
    const backup = path.replace(/\.json$/i, `.${count}.bak`);
    if (!existsSync(backup)) return backup;
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
  /** What a new document says its schema is. */
  schemaPath?: string;
}): Promise<WrittenDocument[]> {
  const { interviews, folder, force, dryRun, schemaPath } = options;
  const written: WrittenDocument[] = [];
  const documents = await earlierDocuments(
    folder,
    interviews.map(({ id }) => id),
  );
  for (const [i, { path, text: before, earlier }] of documents.entries()) {
    const fresh = interviews[i];
    if (fresh === undefined) continue;
    const { interview, orphans } =
      earlier === null ? { interview: fresh, orphans: [] } : keepDirection(earlier, fresh);
    const same =
      earlier !== null &&
      JSON.stringify({ ...interview, $schema: undefined }) ===
        JSON.stringify({ ...earlier, $schema: undefined });
    const state: DocumentState = before === null ? 'made' : same ? 'unchanged' : force ? 'replaced' : 'kept';
    const backup = state === 'replaced' && !dryRun ? backupPath(path) : null;
    if (backup !== null) await copyFile(path, backup);
    if (!dryRun && (state === 'made' || state === 'replaced')) {
      const $schema = earlier?.$schema ?? schemaPath;
      const document = $schema === undefined ? interview : { $schema, ...interview };
      await writeJson(path, document);
    }
    written.push({ interview, path, earlier, state, backup, findings: orphans });
  }
  return written;
}
