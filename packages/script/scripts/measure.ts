import { readFile } from 'node:fs/promises';
import { readScript, readSource } from '../src/index.ts';
import { sampleLongScript } from '../src/sample-long-script.ts';

/** Bytes of the script that is read, and how often it is read after the first time. */
const scriptBytes = 100_000;
const rounds = 9;

const realScript = await readFile(
  new URL('../../content/library/dangjian-funeng/source/000_9bc68531ab82b23a.txt', import.meta.url),
  'utf8',
);
const bytes = new TextEncoder().encode(sampleLongScript(realScript, scriptBytes));
const milliseconds = Array.from({ length: 1 + rounds }, () => {
  const start = process.hrtime.bigint();
  readScript(readSource(bytes, { fileName: 'long.txt' }), { columnIdOf: () => 'column' });
  return Number(process.hrtime.bigint() - start) / 1e6;
});
const [first = 0, ...again] = milliseconds;
const median = again.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
console.log(
  `${Math.round(bytes.length / 1000)} KB: the first time ${Math.round(first)} ms, then ${Math.round(median)} ms.`,
);
