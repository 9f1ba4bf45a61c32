import { checkInterview, type Finding } from '@lanmu/content';
import { compileEpisode, compileSegment, format1080p25, type Timeline } from '@lanmu/timeline';
import type { Production } from './production.ts';

/** What looking at a production gave: its timeline unless an error stands in the way, and everything found. */
export type Examined = { production: Production; timeline: Timeline | null; findings: readonly Finding[] };

/** Checks a production's documents and compiles it. */
export function examineProduction(production: Production): Examined {
  const { kind, column, interviews } = production;
  const found = interviews.flatMap((interview) => checkInterview(interview, column));
  const [first] = interviews;
  if (first === undefined || found.some((finding) => finding.severity === 'error')) {
    return { production, timeline: null, findings: found };
  }
  const compiled =
    kind === 'episode'
      ? compileEpisode({ column, interviews, format: format1080p25 })
      : compileSegment({ interview: first, column, format: format1080p25 });
  const findings = [...found, ...compiled.findings];
  const isSound = !compiled.findings.some((finding) => finding.severity === 'error');
  return { production, timeline: isSound ? compiled.timeline : null, findings };
}
