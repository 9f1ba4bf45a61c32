import { library, type Interview } from '@lanmu/content';
import { folderDocuments } from '../library/folder-documents.ts';

/** The interviews that a column has already: in the folder where its documents go, then in the library. */
export async function knownInterviews(options: { columnId: string; folder: string }): Promise<Interview[]> {
  const { columnId, folder } = options;
  const beside = await folderDocuments(folder, [`"${columnId}"`]);
  const all = [...beside.map(({ interview }) => interview), ...library.interviews];
  const known = new Map<string, Interview>();
  for (const interview of all) {
    if (interview.column === columnId && !known.has(interview.id)) known.set(interview.id, interview);
  }
  return Array.from(known.values());
}
