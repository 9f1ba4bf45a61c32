import { mkdir, writeFile } from 'node:fs/promises';
import { documentSchemas } from '../src/document-schemas.ts';

const folder = new URL('../schema/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const { fileName, text } of documentSchemas()) await writeFile(new URL(fileName, folder), text);
