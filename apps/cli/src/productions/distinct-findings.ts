import type { Finding } from '@lanmu/content';

/** Each finding once: an episode finds again what its segments found. */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding): [string, Finding] => {
    const { code, where, params } = finding;
    return [JSON.stringify([code, where, params]), finding];
  });
  return [...new Map(keyed).values()];
}
