import { checkColumn, checkInterview, type Finding } from '@lanmu/content';
import { compileEpisode, compileSegment, type Format, type Timeline } from '@lanmu/timeline';
import { checkLayout } from './check-layout.ts';
import { checkTheme } from './check-theme.ts';
import type { Production } from './production.ts';
import { readLogo } from './read-logo.ts';

/** What looking at a production gave: its timeline unless an error stands in the way, and everything found. `compiled` is there also with faults of the layout. */
export type Examined = {
  production: Production;
  timeline: Timeline | null;
  compiled: Timeline | null;
  findings: readonly Finding[];
};

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

/** Checks a production's documents, compiles it for a format, and looks whether all it says can be drawn. */
export function examineProduction(production: Production, format: Format): Examined {
  const { kind, column, interviews, scriptFindings = [] } = production;
  const { logo, findings: ofLogo } = readLogo(production);
  const found = [
    ...scriptFindings,
    ...checkColumn(column),
    ...checkTheme(column),
    ...ofLogo,
    ...interviews.flatMap((interview) => checkInterview(interview, column)),
  ];
  const [first] = interviews;
  if (first === undefined || found.some((finding) => finding.severity === 'error')) {
    return { production, timeline: null, compiled: null, findings: named(found, production) };
  }
  const compiled =
    kind === 'episode'
      ? compileEpisode({ column, interviews, format, logo })
      : compileSegment({ interview: first, column, format, logo });
  const laidOut = checkLayout({ timeline: compiled.timeline, column, interviews });
  const findings = named([...found, ...compiled.findings, ...laidOut], production);
  const isSound = !findings.some((finding) => finding.severity === 'error');
  const { timeline } = compiled;
  return { production, timeline: isSound ? timeline : null, compiled: timeline, findings };
}
