import type { Column, Finding, Interview } from '@lanmu/content';
import type { CueFault } from './cue-fault.ts';
import { faultFinding } from './fault-finding.ts';
import { payloadOrigin } from './payload-origin.ts';

/** A finding about what a cue shows, at the place in the documents where its words stand. */
export function cueFinding(
  fault: CueFault,
  documents: { column: Column; interviews: readonly Interview[] },
): Finding {
  const { cue, field, text } = fault;
  return faultFinding(fault, payloadOrigin({ ...documents, cue, field, text }));
}
