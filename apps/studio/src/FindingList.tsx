import { fontFaces, rasterScale } from '@lanmu/graphics';
import { wordFinding, wordMessage, type Finding, type Severity } from '@lanmu/content';
import type { Format } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { toldLanguage } from './told-language.ts';

const colours: Readonly<Record<Severity, string>> = { error: '#FF6B5E', warning: '#FFC94D', info: '#8AB4F8' };

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What was found in the words of the side panel, from a corner to the lower right of the canvas. For the studio's eyes only. */
export function FindingList(props: {
  findings: readonly Finding[];
  format: Format;
  leftPx: number;
  topPx: number;
}): ReactNode {
  const { findings, format, leftPx, topPx } = props;
  const language = toldLanguage();
  const ofSeverity = (severity: Severity): Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const worstFirst = severities.flatMap(ofSeverity);
  const counts = {
    errors: ofSeverity('error').length,
    warnings: ofSeverity('warning').length,
    infos: ofSeverity('info').length,
  };
  return (
    <div
      style={{
        position: 'absolute',
        left: leftPx,
        top: topPx,
        right: 0,
        bottom: 0,
        overflow: 'auto',
        boxSizing: 'border-box',
        padding: '1.5em',
        fontFamily: `'Lanmu Sans', ${fontFaces.sans500.standIns}, sans-serif`,
        fontSize: 26 * rasterScale(format),
        lineHeight: 1.45,
      }}
    >
      <p style={{ margin: '0 0 0.6em', color: '#FFFFFF' }}>
        {wordMessage({ code: 'studio-findings', params: counts, language })}
      </p>
      {worstFirst.map((finding, i) => (
        <p key={i} style={{ margin: '0 0 0.6em', color: colours[finding.severity] }}>
          {wordFinding({ finding, language })}
        </p>
      ))}
    </div>
  );
}
