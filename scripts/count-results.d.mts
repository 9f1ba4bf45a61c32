/** Types of count-results.mjs, for its test. */
export function countResults(
  tasks: readonly { name: string; package: string; folder: string; exitCode: number | null }[],
): { passed: number; failed: number; tests: number };
