import { parseColumn } from '@lanmu/content';
import { readDocument } from '../productions/read-document.ts';
import { writeJson } from '../files/write-json.ts';

/** Puts interviews at the end of a column's running order, those that are not in it yet. Tells which were added. */
export async function addToEpisode(columnPath: string, ids: readonly string[]): Promise<string[]> {
  // What the document says beside is kept as it is written, its order too.
  const { column, document } = await readDocument({
    path: columnPath,
    cwd: '.',
    parse: (json, options) => {
      const parsed = parseColumn(json, options);
      return parsed.ok ? { ok: true, value: { column: parsed.value, document: json as object } } : parsed;
    },
  });
  const added = ids.filter((id) => !column.episode.includes(id));
  if (added.length === 0) return [];
  await writeJson(columnPath, { ...document, episode: [...column.episode, ...added] });
  return added;
}
