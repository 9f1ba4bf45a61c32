#!/usr/bin/env node
import { preparedProgram } from './prepared-program.mjs';

/** The rooms export TypeScript; tsx lets this Node read it, from whatever folder the command is run in. */
async function readSources() {
  const { register } = await import('tsx/esm/api');
  register();
}

try {
  const program = await preparedProgram();
  if (program === null) await readSources();
  await import(program ?? '../src/main.ts');
} catch (error) {
  await readSources();
  const { failedStart } = await import('../src/failed-start.ts');
  await failedStart(error);
}
