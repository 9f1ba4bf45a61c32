import { checkInterview, checkLibrary, type Interview } from '@lanmu/content';
import { compileEpisode, format1080p25 } from '@lanmu/timeline';
import { columnNamed } from './column-named.ts';
import { examined, type Examined } from './examined.ts';
import { studioLogo } from './studio-logo.ts';

/** Checks the episode of the side panel and compiles it: the interviews given, in the order given. */
export function examineEpisode(options: { columnId: string; interviews: readonly Interview[] }): Examined {
  const { columnId, interviews } = options;
  const listed = columnNamed(columnId, 'columnId');
  if ('code' in listed) return { timeline: null, findings: [listed] };
  const column = { ...listed, episode: interviews.map(({ id }) => id) };
  const found = [
    ...checkLibrary([column], interviews),
    ...interviews.flatMap((interview) => checkInterview(interview, column)),
  ];
  return examined(found, () =>
    compileEpisode({ column, interviews, format: format1080p25, logo: studioLogo(column) }),
  );
}
