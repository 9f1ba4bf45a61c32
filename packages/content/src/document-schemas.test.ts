import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentSchemas } from './document-schemas.ts';

test('the committed JSON Schemas are current; `pnpm schemas` in this package writes them', () => {
  for (const { fileName, text } of documentSchemas()) {
    const committed = readFileSync(new URL(`../schema/${fileName}`, import.meta.url), 'utf8');
    expect(committed, fileName).toBe(text);
  }
});
