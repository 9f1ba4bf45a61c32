import { Picture } from '@lanmu/graphics';
import { screenAt, type Timeline } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { getRemotionEnvironment, useCurrentFrame } from 'remotion';
import type { Guides } from './guides.ts';
import { SafeAreas } from './SafeAreas.tsx';
import { WithFonts } from './WithFonts.tsx';
import { WithPictures } from './WithPictures.tsx';

/** One timeline, frame by frame: the only place that reads the frame number. Guides show in the studio only. */
export function Segment(props: { timeline: Timeline; guides: Guides }): ReactNode {
  const { timeline, guides } = props;
  const frame = useCurrentFrame();
  return (
    <WithFonts>
      <WithPictures>
        <Picture screen={screenAt(timeline, frame)} format={timeline.format} assets={timeline.assets} />
      </WithPictures>
      {getRemotionEnvironment().isStudio ? <SafeAreas format={timeline.format} shown={guides} /> : null}
    </WithFonts>
  );
}
