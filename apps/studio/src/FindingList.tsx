import { rasterScale } from '@lanmu/graphics';
import { wordFinding, type Finding, type Severity } from '@lanmu/content';
import type { Format } from '@lanmu/timeline';
import type { ReactNode } from 'react';

const colours: Readonly<Record<Severity, string>> = { error: '#FF6B5E', warning: '#FFC94D', info: '#8AB4F8' };

/** What was found in the words of the side panel, over the picture. For the studio's eyes only. */
export function FindingList(props: { findings: readonly Finding[]; format: Format }): ReactNode {
  const { findings, format } = props;
  if (findings.length === 0) return null;
  return (
    <div
      style={{
        position: 'absolute',
        left: 0,
        top: 0,
        width: '100%',
        maxHeight: '100%',
        overflow: 'auto',
        boxSizing: 'border-box',
        padding: '1.5em',
        background: 'rgba(20, 22, 26, 0.88)',
        fontFamily: "'Lanmu Sans', sans-serif",
        fontSize: 26 * rasterScale(format),
        lineHeight: 1.45,
      }}
    >
      {findings.map((finding, i) => (
        <p key={i} style={{ margin: '0 0 0.6em', color: colours[finding.severity] }}>
          {wordFinding({ finding, language: 'zh' })}
          <br />
          {wordFinding({ finding, language: 'en' })}
        </p>
      ))}
    </div>
  );
}
