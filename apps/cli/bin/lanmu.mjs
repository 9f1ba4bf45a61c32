#!/usr/bin/env node
import { forgetProgram, preparedProgram } from './prepared-program.mjs';

/** The rooms export TypeScript; tsx lets this Node read it, from whatever folder the command is run in. */
async function readSources() {
  const { register } = await import('tsx/esm/api');
  register();
}

/** Runs the prepared program; false when there is none, or when a package it knows of is not where it was. */
async function runPrepared() {
  const program = await preparedProgram();
  if (program === null) return false;
  try {
    await import(program);
    return true;
  } catch (error) {
    // Nothing of it has run: what a file imports is found before its first line.
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    forgetProgram();
    return false;
  }
}

try {
  if (!(await runPrepared())) {
    await readSources();
    await import('../src/main.ts');
  }
} catch (error) {
  await readSources();
  const { failedStart } = await import('../src/failed-start.ts');
  await failedStart(error);
}
