import { checkInterview, type Interview } from '@lanmu/content';
import { compileSegment, type Format } from '@lanmu/timeline';
import { columnNamed } from './column-named.ts';
import { examined, type Examined } from './examined.ts';
import { studioLogo } from './studio-logo.ts';

/** Checks an interview of the side panel and compiles it as a segment in a format. */
export function examineInterview(interview: Interview, format: Format): Examined {
  const column = columnNamed(interview.column, `${interview.id}: column`);
  if ('code' in column) return { timeline: null, findings: [column, ...checkInterview(interview, null)] };
  return examined(checkInterview(interview, column), {
    documents: { column, interviews: [interview] },
    compile: () => compileSegment({ interview, column, format, logo: studioLogo(column) }),
  });
}
