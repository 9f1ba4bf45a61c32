import { samples, sampleTimeline, themes } from '@lanmu/graphics';
import { format1080p25 } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { Composition, Folder } from 'remotion';
import { compositionMetadata } from './composition-metadata.ts';
import { Segment } from './Segment.tsx';

/** Every kind of graphic alone, in every theme, with ordinary and awkward words. */
export function SampleCompositions(): ReactNode {
  return themes.map((theme) => (
    <Folder key={theme.name} name={theme.name}>
      {samples.map((sample) => {
        const timeline = sampleTimeline(sample, { theme: theme.name, format: format1080p25 });
        return (
          <Composition
            key={sample.id}
            id={`graphic-${theme.name}-${sample.id}`}
            component={Segment}
            defaultProps={{ timeline, guides: false }}
            {...compositionMetadata(timeline)}
          />
        );
      })}
    </Folder>
  ));
}
