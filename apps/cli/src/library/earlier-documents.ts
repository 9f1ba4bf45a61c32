import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Interview } from '@lanmu/content';
import { folderDocuments } from './folder-documents.ts';
import { interviewOfText } from './interview-of-text.ts';

/** A document of an earlier import: where it is, its text and the interview in it, both null where there is none. */
export type EarlierDocument = { path: string; text: string | null; earlier: Interview | null };

/** The document that is called by an interview's id. */
async function documentOfName(folder: string, id: string): Promise<EarlierDocument> {
  const path = join(folder, `${id}.json`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return { path, text, earlier: text === null ? null : interviewOfText(text, path) };
}

/**
 * What an earlier import left in a folder under interviews' ids, one for each in their order, whatever the files are called
 * by now. The folder is looked through once for all of them.
 */
export async function earlierDocuments(folder: string, ids: readonly string[]): Promise<EarlierDocument[]> {
  const named: EarlierDocument[] = [];
  for (const id of ids) named.push(await documentOfName(folder, id));
  const missing = ids.filter((_, i) => named[i]?.text === null);
  const others =
    missing.length === 0
      ? []
      : await folderDocuments(
          folder,
          missing.map((id) => `"${id}"`),
        );
  return named.map((document, i): EarlierDocument => {
    const renamed =
      document.text === null ? others.find(({ interview }) => interview.id === ids[i]) : undefined;
    return renamed === undefined
      ? document
      : { path: renamed.path, text: renamed.text, earlier: renamed.interview };
  });
}
