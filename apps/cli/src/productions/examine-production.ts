import { houseLooks, type LogoTones } from '@lanmu/graphics/layout';
import { fallbackFont } from '@lanmu/render/plain';
import { examine, type Examined as ExaminedDocuments, type Format, type Timeline } from '@lanmu/timeline';
import { namedFindings } from './named-findings.ts';
import type { Production } from './production.ts';
import { readLogo } from './read-logo.ts';

/** What looking at a production gave: its timeline unless an error stands in the way, and everything found. `compiled` is there also with faults of the layout. */
export type Examined = ExaminedDocuments & {
  production: Production;
  compiled: Timeline | null;
  logos: LogoTones;
};

/**
 * Examines a production as the studio does, with its logo and the station's own font read from their files. Throws RenderProblem
 * `fallback-font-broken`.
 */
export function examineProduction(production: Production, format: Format): Examined {
  const { kind, column, interviews, scriptFindings = [] } = production;
  const { logo, tones: logos, findings: ofLogo } = readLogo(production);
  const standsIn = fallbackFont()?.has ?? (() => false);
  const { timeline: compiled, findings: found } = examine({
    kind,
    column,
    interviews,
    format,
    logo,
    looks: houseLooks({ logos, standsIn }),
    isDraft: false,
    found: [...scriptFindings, ...ofLogo],
  });
  const findings = namedFindings(found, production);
  const isSound = !findings.some((finding) => finding.severity === 'error');
  return { production, timeline: isSound ? compiled : null, compiled, logos, findings };
}
