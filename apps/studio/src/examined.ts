import type { Finding } from '@lanmu/content';
import type { Compiled, Timeline } from '@lanmu/timeline';

/** What the words in the side panel give: a timeline unless they cannot be compiled, and everything found. */
export type Examined = { timeline: Timeline | null; findings: readonly Finding[] };

/** Whether a finding among them stops delivery. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Compiles documents in which `found` was found. Half-typed words keep their picture as long as they compile. */
export function examined(found: readonly Finding[], compile: () => Compiled): Examined {
  try {
    const { timeline, findings } = compile();
    return { timeline, findings: [...found, ...findings] };
  } catch (error) {
    // Compiling expects documents without errors; what it throws at others is among the errors already.
    if (!hasErrors(found)) throw error;
    return { timeline: null, findings: found };
  }
}
