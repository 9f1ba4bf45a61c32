import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Interview } from '@lanmu/content';
import { interviewOfText } from './interview-of-text.ts';

/** A document of a folder with an interview in it. */
export type FolderDocument = { path: string; text: string; interview: Interview };

/**
 * The interviews of a folder whose documents hold one of the `words`, whatever the files are called; none of a folder that
 * is not there.
 */
export async function folderDocuments(folder: string, words: readonly string[]): Promise<FolderDocument[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const documents: FolderDocument[] = [];
  for (const name of names.filter((each) => /\.json$/iu.test(each)).toSorted()) {
    const path = join(folder, name);
    // A folder called x.json, or a file of somebody else's that may not be read, is no document of ours.
    const text = await readFile(path, 'utf8').catch(() => '');
    const interview = words.some((each) => text.includes(each)) ? interviewOfText(text, path) : null;
    if (interview !== null) documents.push({ path, text, interview });
  }
  return documents;
}
