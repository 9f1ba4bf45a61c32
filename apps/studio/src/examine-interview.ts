import { checkInterview, type Interview } from '@lanmu/content';
import { compileSegment, format1080p25 } from '@lanmu/timeline';
import { columnNamed } from './column-named.ts';
import { examined, type Examined } from './examined.ts';
import { studioLogo } from './studio-logo.ts';

/** Checks an interview of the side panel and compiles it as a segment. */
export function examineInterview(interview: Interview): Examined {
  const column = columnNamed(interview.column, `${interview.id}: column`);
  if ('code' in column) return { timeline: null, findings: [column, ...checkInterview(interview, null)] };
  return examined(checkInterview(interview, column), () =>
    compileSegment({ interview, column, format: format1080p25, logo: studioLogo(column) }),
  );
}
