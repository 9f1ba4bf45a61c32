import type { Production } from './production.ts';

/** A production in another look than its column's, to try it without touching a document. */
export function inTheme(production: Production, theme: string | null): Production {
  return theme === null ? production : { ...production, column: { ...production.column, theme } };
}
