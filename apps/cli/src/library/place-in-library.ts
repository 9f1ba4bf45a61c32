import { mkdir } from 'node:fs/promises';
import type { Interview } from '@lanmu/content';
import { writeDocuments, type WrittenDocument } from './write-documents.ts';
import { addToEpisode } from './add-to-episode.ts';
import { keepSource } from './keep-source.ts';
import { libraryPaths } from './library-paths.ts';
import { listDocument } from './list-document.ts';
import { schemaPath } from './schema-path.ts';

/** What placing interviews in the library did: their documents, the newsroom's file, and which joined the running order. */
export type Placed = { documents: WrittenDocument[]; source: string | null; added: string[] };

/**
 * Places interviews into a column of the library: documents, then the lines that list them, then the running order, so that
 * a library that is stopped on the way is still one; the newsroom's file stays beside. With `dryRun` nothing is written.
 */
export async function placeInLibrary(options: {
  contentFolder: string;
  columnId: string;
  interviews: readonly Interview[];
  /** The newsroom's own file. */
  file: { fileName: string; bytes: Buffer };
  force: boolean;
  dryRun: boolean;
}): Promise<Placed> {
  const { contentFolder, columnId, interviews, file, force, dryRun } = options;
  const paths = libraryPaths(contentFolder, columnId);
  if (!dryRun) await mkdir(paths.interviews, { recursive: true });
  const documents = await writeDocuments({ interviews, folder: paths.interviews, force, dryRun, schemaPath });
  if (dryRun) return { documents, source: null, added: [] };
  // One that is left as it is may be anything, no interview even: it stays where it is listed, or is not.
  const taken = documents.filter(({ state }) => state !== 'kept');
  for (const { path, interview } of taken) {
    await listDocument({ listPath: paths.interviewList, id: interview.id, documentPath: path });
  }
  const ids = taken.map(({ interview }) => interview.id);
  const added = await addToEpisode(paths.column, ids);
  const source = taken.length > 0 ? await keepSource({ folder: paths.source, ...file }) : null;
  return { documents, source, added };
}
