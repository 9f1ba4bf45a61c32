import { checkColumn, checkInterview, type Finding } from '@lanmu/content';
import { compileEpisode, compileSegment, format1080p25, type Timeline } from '@lanmu/timeline';
import { checkLayout } from './check-layout.ts';
import { checkTheme } from './check-theme.ts';
import type { Production } from './production.ts';

/** What looking at a production gave: its timeline unless an error stands in the way, and everything found. */
export type Examined = { production: Production; timeline: Timeline | null; findings: readonly Finding[] };

/**
 * Findings of a document that was named by its path say the path: two documents may have one id. Those of one that is made
 * from a script say its line as well; several interviews of one script are told apart by their ids.
 */
function named(findings: readonly Finding[], { id, origin, inSource }: Production): Finding[] {
  if (inSource !== undefined) return findings.map(inSource);
  return findings.map((finding) =>
    finding.where.startsWith(`${id}:`)
      ? { ...finding, where: `${origin}${finding.where.slice(id.length)}` }
      : finding,
  );
}

/** Checks a production's documents, compiles it, and looks whether all it says can be drawn. */
export function examineProduction(production: Production): Examined {
  const { kind, column, interviews, scriptFindings = [] } = production;
  const found = [
    ...scriptFindings,
    ...checkColumn(column),
    ...checkTheme(column),
    ...interviews.flatMap((interview) => checkInterview(interview, column)),
  ];
  const [first] = interviews;
  if (first === undefined || found.some((finding) => finding.severity === 'error')) {
    return { production, timeline: null, findings: named(found, production) };
  }
  const compiled =
    kind === 'episode'
      ? compileEpisode({ column, interviews, format: format1080p25 })
      : compileSegment({ interview: first, column, format: format1080p25 });
  const laidOut = checkLayout({ timeline: compiled.timeline, column, interviews });
  const findings = named([...found, ...compiled.findings, ...laidOut], production);
  const isSound = !findings.some((finding) => finding.severity === 'error');
  return { production, timeline: isSound ? compiled.timeline : null, findings };
}
