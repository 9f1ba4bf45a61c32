import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { library, parseColumn } from './index.ts';

const folder = fileURLToPath(new URL('../library/', import.meta.url));
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => join(folder, path));

function fieldsOf(path: string): { id: unknown; schema: string } {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof json !== 'object' || json === null || !('id' in json) || !('$schema' in json)) {
    throw new Error(`${path} has no id or no $schema.`);
  }
  return { id: json.id, schema: String(json.$schema) };
}

test('every document in the folder is listed in the library, and the other way round', () => {
  const ids = [...library.columns, ...library.interviews].map(({ id }) => id);
  expect(documents.map((path) => fieldsOf(path).id).toSorted()).toEqual(ids.toSorted());
});

test('every document is named after its id, a column by its folder, and points at its schema', () => {
  for (const path of documents) {
    const { id, schema } = fieldsOf(path);
    const name = basename(path, '.json') === 'column' ? basename(dirname(path)) : basename(path, '.json');
    expect(id, path).toBe(name);
    expect(existsSync(join(dirname(path), schema)), `${path}: ${schema}`).toBe(true);
  }
});

test('a column document is refused at its place', () => {
  const parsed = parseColumn({ ...library.columns[0], episode: ['不是编号'] }, { fileName: 'column.json' });
  expect(parsed).toMatchObject({
    ok: false,
    findings: [{ code: 'document-invalid', where: 'column.json: episode[0]' }],
  });
});
