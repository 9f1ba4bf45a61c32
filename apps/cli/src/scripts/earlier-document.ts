import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseInterview, type Interview } from '@lanmu/content';

/** A document of an earlier import: where it is, its text and the interview in it, both null where there is none. */
export type EarlierDocument = { path: string; text: string | null; earlier: Interview | null };

/** The interview of a document's text, if it is one. */
function interviewOf(text: string, path: string): Interview | null {
  try {
    const parsed = parseInterview(JSON.parse(text), { fileName: path });
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

/** What an earlier import left in a folder under an interview's id. */
export async function earlierDocument(folder: string, id: string): Promise<EarlierDocument> {
  const path = join(folder, `${id}.json`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return { path, text, earlier: text === null ? null : interviewOf(text, path) };
}
