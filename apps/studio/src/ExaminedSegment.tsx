import { wordFinding } from '@lanmu/content';
import { formats, type Examined } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { getRemotionEnvironment } from 'remotion';
import { BesideFindings } from './BesideFindings.tsx';
import type { Guides } from './guides.ts';
import { Segment } from './Segment.tsx';

/**
 * What was made of the side panel's words, beside what was found in them. That list is never rendered: a render of words with
 * errors fails by throwing them.
 */
export function ExaminedSegment(props: { examined: Examined; guides: Guides }): ReactNode {
  const { examined, guides } = props;
  const { timeline, findings } = examined;
  const { isStudio } = getRemotionEnvironment();
  if (!isStudio && findings.some(({ severity }) => severity === 'error')) {
    throw new Error(findings.map((finding) => wordFinding({ finding, language: 'en' })).join('\n'));
  }
  const picture = timeline === null ? null : <Segment timeline={timeline} guides={guides} />;
  if (!isStudio || findings.length === 0) return picture;
  return (
    <BesideFindings findings={findings} format={timeline?.format ?? formats[0]}>
      {picture}
    </BesideFindings>
  );
}
