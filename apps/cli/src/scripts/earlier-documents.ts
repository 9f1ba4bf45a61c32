import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Interview } from '@lanmu/content';
import { folderDocuments } from './folder-documents.ts';
import { interviewOfText } from './interview-of-text.ts';

/** A document of an earlier import: where it is, its text and the interview in it, both null where there is none. */
export type EarlierDocument = { path: string; text: string | null; earlier: Interview | null };

/** What an earlier import left in a folder under an interview's id, whatever the file is called by now. */
export async function earlierDocument(folder: string, id: string): Promise<EarlierDocument> {
  const path = join(folder, `${id}.json`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return { path, text, earlier: interviewOfText(text, path) };
  const renamed = (await folderDocuments(folder, `"${id}"`)).find(({ interview }) => interview.id === id);
  return renamed === undefined
    ? { path, text: null, earlier: null }
    : { path: renamed.path, text: renamed.text, earlier: renamed.interview };
}
