import { delimiter } from 'node:path';

/** This process's environment with `libraryDir` first among the places shared libraries are looked for. */
export function libraryEnvironment(libraryDir: string | null): NodeJS.ProcessEnv {
  if (libraryDir === null) return process.env;
  const others = process.env['LD_LIBRARY_PATH'];
  return { ...process.env, LD_LIBRARY_PATH: others ? `${libraryDir}${delimiter}${others}` : libraryDir };
}
