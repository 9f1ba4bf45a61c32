import type { Finding } from '@lanmu/content';
import type { Production } from './production.ts';

/**
 * Findings of a document that was named by its path say the path: two documents may have one id. Those of one that is made
 * from a script say its line as well; several interviews of one script are told apart by their ids.
 */
export function namedFindings(findings: readonly Finding[], { id, origin, inSource }: Production): Finding[] {
  if (inSource !== undefined) return findings.map(inSource);
  return findings.map((finding) =>
    finding.where.startsWith(`${id}:`)
      ? { ...finding, where: `${origin}${finding.where.slice(id.length)}` }
      : finding,
  );
}
