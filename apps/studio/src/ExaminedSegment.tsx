import { wordFinding } from '@lanmu/content';
import { format1080p25 } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { getRemotionEnvironment } from 'remotion';
import { hasErrors, type Examined } from './examined.ts';
import { FindingList } from './FindingList.tsx';
import { Segment } from './Segment.tsx';

/**
 * What was made of the side panel's words, with what was found in them over it. That list is never rendered: a render of
 * words with errors fails by throwing them.
 */
export function ExaminedSegment(props: { examined: Examined; guides: boolean }): ReactNode {
  const { examined, guides } = props;
  const { timeline, findings } = examined;
  const { isStudio } = getRemotionEnvironment();
  if (!isStudio && hasErrors(findings)) {
    throw new Error(findings.map((finding) => wordFinding({ finding, language: 'en' })).join('\n'));
  }
  return (
    <>
      {timeline === null ? null : <Segment timeline={timeline} guides={guides} />}
      {isStudio ? <FindingList findings={findings} format={timeline?.format ?? format1080p25} /> : null}
    </>
  );
}
