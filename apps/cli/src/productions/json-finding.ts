import type { Finding } from '@lanmu/content';
import { jsonFault } from '../text/json-fault.ts';

/** What keeps the text of a document from being JSON, as a finding at its path; null when nothing does. */
export function jsonFinding(options: { text: string; path: string }): Finding | null {
  const fault = jsonFault(options.text);
  if (fault === null) return null;
  return { code: 'document-not-json', severity: 'error', where: options.path, params: fault };
}
