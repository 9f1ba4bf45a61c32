import type { Check } from './check.ts';
import { documentFinding } from './document-finding.ts';

/** The interview says it belongs to the column it is made for. */
export const checkBelonging: Check = ({ interview, column }) => {
  if (column === null || column.id === interview.column) return [];
  const params = { expected: column.id, found: interview.column };
  return [documentFinding({ document: interview, path: ['column'], code: 'column-mismatch', params })];
};
