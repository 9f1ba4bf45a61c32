import { columnSchema, type Column } from './column.ts';
import { parseDocument, type Parsed } from './parse-document.ts';

/** A column document from JSON; `fileName` is what findings call the document. Says nothing about what {@link checkColumn} checks. */
export function parseColumn(json: unknown, options: { fileName: string }): Parsed<Column> {
  return parseDocument({ schema: columnSchema, json, fileName: options.fileName });
}
