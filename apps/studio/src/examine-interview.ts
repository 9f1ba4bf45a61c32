import { checkInterview, type Interview } from '@lanmu/content';
import type { Examined, Format } from '@lanmu/timeline';
import { columnNamed } from './column-named.ts';
import { examineDraft } from './examine-draft.ts';

/** Checks an interview of the side panel and compiles it as a segment in a format. */
export function examineInterview(interview: Interview, format: Format): Examined {
  const column = columnNamed(interview.column, `${interview.id}: column`);
  if ('code' in column) return { timeline: null, findings: [column, ...checkInterview(interview, null)] };
  return examineDraft({ kind: 'interview', column, interviews: [interview], format, found: [] });
}
