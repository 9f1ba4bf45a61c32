import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { readScript } from './read-script.ts';
import { reduceScript } from './reduce-script.ts';
import { sampleWordScripts } from './sample-word-scripts.ts';
import { readSource } from './source/read-source.ts';

const folder = new URL('../cases/', import.meta.url);

/** Whether the results are written anew instead of compared; whoever does it reads every changed line. */
const isWriting = process.env['LANMU_CASES'] === 'write';

const files = readdirSync(folder).filter((name) => ['.txt', '.md'].includes(extname(name)));
const cases = [...files, ...Object.keys(sampleWordScripts)].toSorted();

function bytesOf(name: string): Uint8Array {
  return sampleWordScripts[name] ?? readFileSync(new URL(name, folder));
}

function expectedFile(name: string): URL {
  return new URL(`${name.slice(0, -extname(name).length)}.expected.json`, folder);
}

test.each(cases)('[S30][S33][S37][S41] %s is read as an editor would', (name) => {
  const source = readSource(bytesOf(name), { fileName: name });
  const result = reduceScript(source, readScript(source, { columnIdOf: () => 'column' }));
  if (isWriting) writeFileSync(expectedFile(name), `${JSON.stringify(result, null, 2)}\n`);
  expect(result).toEqual(JSON.parse(readFileSync(expectedFile(name), 'utf8')));
});
