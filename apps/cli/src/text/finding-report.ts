import type { Finding, Language } from '@lanmu/content';
import { wordFinding } from '@lanmu/content/messages';

/** Findings as the JSON answer has them: the record and its words. */
export function findingReport(
  findings: readonly Finding[],
  language: Language,
): readonly (Finding & { message: string })[] {
  return findings.map((finding) => ({ ...finding, message: wordFinding({ finding, language }) }));
}
