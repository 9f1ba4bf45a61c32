import type { Column, Finding, Interview } from '@lanmu/content';
import { auditTimeline } from '@lanmu/graphics';
import { cueFinding, type Compiled, type Timeline } from '@lanmu/timeline';
import { standsIn } from './stand-ins.ts';

/** What the words in the side panel give: a timeline unless they cannot be compiled, and everything found. */
export type Examined = { timeline: Timeline | null; findings: readonly Finding[] };

/** Whether a finding among them stops delivery. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Compiles documents in which `found` was found, and audits the layout. Half-typed words keep their picture as long as they compile. */
export function examined(
  found: readonly Finding[],
  options: { documents: { column: Column; interviews: readonly Interview[] }; compile: () => Compiled },
): Examined {
  const { documents, compile } = options;
  try {
    const { timeline, findings } = compile();
    const laidOut = auditTimeline(timeline, { standsIn }).map((fault) =>
      cueFinding({ severity: 'error', ...fault, documents }),
    );
    return { timeline, findings: [...found, ...findings, ...laidOut] };
  } catch (error) {
    // Compiling expects documents without errors; what it throws at others is among the errors already.
    if (!hasErrors(found)) throw error;
    return { timeline: null, findings: found };
  }
}
