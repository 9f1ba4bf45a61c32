import { interviewSchema, type Interview } from './interview.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

/** An interview document from JSON; `fileName` is what findings call the document. Says nothing about what {@link checkInterview} checks. */
export function parseInterview(json: unknown, options: { fileName: string }): Parsed<Interview> {
  return parseDocument({ schema: interviewSchema, json, fileName: options.fileName });
}
