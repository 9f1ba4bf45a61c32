import type { Column, Interview } from '@lanmu/content';
import { compileProgramme, type Compiled } from './compile-programme.ts';
import type { Format } from './format.ts';
import type { Logo } from './logo.ts';

/** One interview as one segment: ident, title card, body, credits. Expects documents that passed their checks. */
export function compileSegment(options: {
  interview: Interview;
  column: Column;
  format: Format;
  logo?: Logo | null;
}): Compiled {
  const { interview, column, format, logo = null } = options;
  return compileProgramme({
    id: interview.id,
    title: interview.headline,
    description: `《${column.title}》${column.label}——${interview.dek}`,
    column,
    interviews: [interview],
    format,
    logo,
  });
}
