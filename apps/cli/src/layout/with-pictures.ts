import type { Finding } from '@lanmu/content';

function keyOf({ code, where, params }: Finding): string {
  const { picture: _, ...others } = params;
  return JSON.stringify([code, where, others]);
}

/** Findings of a check and of what was looked at, each once: with its picture where there is one. */
export function withPictures(findings: readonly Finding[], inspected: readonly Finding[]): Finding[] {
  const pictured = new Map(inspected.map((finding) => [keyOf(finding), finding]));
  const checked = findings.map((finding) => {
    const seen = pictured.get(keyOf(finding));
    pictured.delete(keyOf(finding));
    return seen === undefined ? finding : { ...finding, params: seen.params };
  });
  return [...checked, ...pictured.values()];
}
