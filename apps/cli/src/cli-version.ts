import { createRequire } from 'node:module';

/** The version in the package file of the command line. */
export function cliVersion(): string {
  const own: unknown = createRequire(import.meta.url)('../package.json');
  const isNamed = typeof own === 'object' && own !== null && 'version' in own;
  return isNamed && typeof own.version === 'string' ? own.version : '0.0.0';
}
