import type { Finding } from '@lanmu/content';
import { wordFinding } from '@lanmu/content/messages';
import type { CliContext } from '../cli-context.ts';

/** Findings for people, one line each: how bad, where, what, how to mend it. */
export function findingLines(
  findings: readonly Finding[],
  context: Pick<CliContext, 'language' | 'say'>,
): string[] {
  const { language, say } = context;
  return findings.map(
    (finding) => `${say(`cli-severity-${finding.severity}`)}  ${wordFinding({ finding, language })}`,
  );
}
