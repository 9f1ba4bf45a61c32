import type { Break } from './break.ts';
import { breakOpportunities } from './break-opportunities.ts';
import { findProtectedSpans } from './find-protected-spans.ts';

/**
 * Where a text that is set in lines may break, in order: never inside one of `names`, nor inside anything else that
 * {@link findProtectedSpans} protects. What follows from it, {@link breakLines}, asks no dictionary.
 */
export function lineBreaks(options: { text: string; names: readonly string[] }): Break[] {
  const { text, names } = options;
  return breakOpportunities({ text, protectedSpans: findProtectedSpans({ text, names }) });
}
