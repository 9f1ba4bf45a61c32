import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { writeWhole } from '@lanmu/render/plain';

/** An id as the name of an export: dangjian-minzheng is dangjianMinzheng. */
function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The line that lists a document, under the first name that no other line has. */
function lineFor(name: string, path: string, others: string): string {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}_${count}`;
    if (others.includes(`default as ${free} `)) continue;
    const from = `'${path}'`;
    return `export { default as ${free} } from ${from} with { type: 'json' };`;
  }
}

/** Adds the line of a document to the module that lists its kind, unless it is there. Tells whether it was added. */
export async function listDocument(options: {
  listPath: string;
  id: string;
  documentPath: string;
}): Promise<boolean> {
  const { listPath, id, documentPath } = options;
  const text = await readFile(listPath, 'utf8');
  const path = relative(dirname(listPath), documentPath).replaceAll('\\', '/');
  if (text.includes(`'${path}'`)) return false;
  const name = /^\d/.test(id) ? `document-${id}` : id;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const line = lineFor(exportName(name), path, text);
  const listed = `${text.trimEnd()}${lineEnd}${line}${lineEnd}`;
  await writeWhole(listPath, (partPath) => writeFile(partPath, listed));
  return true;
}
