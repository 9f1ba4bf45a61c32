import type { Column, Interview } from '@lanmu/content';
import { compileProgramme, type Compiled } from './compile-programme.ts';
import type { Format } from './format.ts';

/** One interview as one segment: ident, title card, body, credits. Expects documents that passed their checks. */
export function compileSegment(options: { interview: Interview; column: Column; format: Format }): Compiled {
  const { interview, column, format } = options;
  return compileProgramme({
    id: interview.id,
    title: interview.headline,
    description: `《${column.title}》${column.label}——${interview.dek}`,
    column,
    interviews: [interview],
    format,
  });
}
