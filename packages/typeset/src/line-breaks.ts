import type { Break } from './break.ts';
import { breakOpportunities } from './break-opportunities.ts';
import { displayGrades } from './display-grades.ts';
import { findProtectedSpans } from './find-protected-spans.ts';
import { tornListPenalties } from './torn-list-penalties.ts';

/**
 * Where a text that is set in lines may break, in order: never inside one of `names`, nor inside anything else that
 * {@link findProtectedSpans} protects. What follows from it, {@link breakLines}, asks no dictionary.
 */
export function lineBreaks(options: { text: string; names: readonly string[] }): Break[] {
  const { text, names } = options;
  const tornLists = tornListPenalties(text);
  return breakOpportunities({
    text,
    protectedSpans: findProtectedSpans({ text, names }),
    grades: displayGrades,
  }).map(({ at, penalty }) => ({ at, penalty: penalty + (tornLists.get(at) ?? 0) }));
}
