import { checkColumn, checkInterview, type Finding } from '@lanmu/content';
import type { LogoTones } from '@lanmu/graphics/layout';
import { compileEpisode, compileSegment, type Format, type Timeline } from '@lanmu/timeline';
import { checkLayout } from './check-layout.ts';
import { checkTheme } from './check-theme.ts';
import { namedFindings } from './named-findings.ts';
import type { Production } from './production.ts';
import { readLogo } from './read-logo.ts';

/** What looking at a production gave: its timeline unless an error stands in the way, and everything found. `compiled` is there also with faults of the layout. */
export type Examined = {
  production: Production;
  timeline: Timeline | null;
  compiled: Timeline | null;
  logos: LogoTones;
  findings: readonly Finding[];
};

/** Checks a production's documents, compiles it for a format, and looks whether all it says can be drawn. */
export function examineProduction(production: Production, format: Format): Examined {
  const { kind, column, interviews, scriptFindings = [] } = production;
  const { logo, tones, findings: ofLogo } = readLogo(production);
  const found = [
    ...scriptFindings,
    ...checkColumn(column),
    ...checkTheme(column),
    ...ofLogo,
    ...interviews.flatMap((interview) => checkInterview(interview, column)),
  ];
  const [first] = interviews;
  if (first === undefined || found.some((finding) => finding.severity === 'error')) {
    return {
      production,
      timeline: null,
      compiled: null,
      logos: tones,
      findings: namedFindings(found, production),
    };
  }
  const compiled =
    kind === 'episode'
      ? compileEpisode({ column, interviews, format, logo })
      : compileSegment({ interview: first, column, format, logo });
  const laidOut = checkLayout({ timeline: compiled.timeline, column, interviews, logos: tones });
  const findings = namedFindings([...found, ...compiled.findings, ...laidOut], production);
  const isSound = !findings.some((finding) => finding.severity === 'error');
  const { timeline } = compiled;
  return { production, timeline: isSound ? timeline : null, compiled: timeline, logos: tones, findings };
}
