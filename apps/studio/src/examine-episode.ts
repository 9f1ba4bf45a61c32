import { checkInterview, checkLibrary, type Interview } from '@lanmu/content';
import { compileEpisode, type Format } from '@lanmu/timeline';
import { columnNamed } from './column-named.ts';
import { examined, type Examined } from './examined.ts';
import { studioLogo } from './studio-logo.ts';

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
  const found = [
    ...checkLibrary([column], interviews),
    ...interviews.flatMap((interview) => checkInterview(interview, column)),
  ];
  return examined(found, {
    documents: { column, interviews },
    compile: () => compileEpisode({ column, interviews, format, logo: studioLogo(column) }),
  });
}
