import { checkLibrary, type Interview } from '@lanmu/content';
import type { Examined, Format } from '@lanmu/timeline';
import { columnNamed } from './column-named.ts';
import { examineDraft } from './examine-draft.ts';

/** Checks the episode of the side panel and compiles it: the interviews given, in the order given. */
export function examineEpisode(options: {
  columnId: string;
  interviews: readonly Interview[];
  format: Format;
}): Examined {
  const { columnId, interviews, format } = options;
  const listed = columnNamed(columnId, 'columnId');
  if ('code' in listed) return { timeline: null, findings: [listed] };
  const column = { ...listed, episode: interviews.map(({ id }) => id) };
  return examineDraft({
    kind: 'episode',
    column,
    interviews,
    format,
    found: checkLibrary([column], interviews),
  });
}
