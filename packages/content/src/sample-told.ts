import { checkInterview } from './check-interview.ts';
import type { Finding } from './finding.ts';
import type { Interview } from './interview.ts';
import { wordFinding } from './messages/word-finding.ts';

/** Findings as tests read them: severity, code, place in the document, and its values in the order of their names. */
export function sampleTold(interview: Interview, ...codes: string[]): string[] {
  const findings = checkInterview(interview, null);
  return findings.filter(({ code }) => codes.length === 0 || codes.includes(code)).map(told);
}

function told(finding: Finding): string {
  const { code, severity, where, params } = finding;
  // Both languages have words for it; what they say is read by people.
  for (const language of ['zh', 'en'] as const) wordFinding({ finding, language });
  const values = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  return `${severity} ${code} at ${where.replace(/^[^:]*: /u, '')} ${values.join(' ')}`;
}
