import type { Finding, Severity } from '../finding.ts';
import type { documentEn } from '../messages/document.en.ts';
import type { MessageParams } from '../messages/words.ts';
import { printPath } from '../print-path.ts';

/** A finding at a path of a document, under the document's id; an error unless it says otherwise. */
export function documentFinding(options: {
  document: { id: string };
  path: readonly PropertyKey[];
  code: keyof typeof documentEn;
  params: MessageParams;
  severity?: Severity;
}): Finding {
  const { document, path, code, params, severity = 'error' } = options;
  const printed = printPath({ document, path });
  return { code, severity, where: printed === '' ? document.id : `${document.id}: ${printed}`, params };
}
