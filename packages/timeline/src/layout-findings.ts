import type { Column, Finding, Interview } from '@lanmu/content';
import type { CueFault } from './cue-fault.ts';
import { cueFinding } from './cue-finding.ts';

/**
 * Faults of cues as findings about the documents; a character that the fonts lack once for the text that holds it, on however
 * many graphics it is.
 */
export function layoutFindings(
  faults: readonly CueFault[],
  documents: { column: Column; interviews: readonly Interview[] },
): Finding[] {
  const told = new Set<string>();
  return faults.flatMap((fault): Finding[] => {
    const { character } = fault.params;
    const finding = cueFinding(fault, documents);
    if (character === undefined) return [finding];
    const key = `${character} ${finding.where}`;
    if (told.has(key)) return [];
    told.add(key);
    return [finding];
  });
}
