import type { Timeline } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { Composition } from 'remotion';
import { compositionMetadata } from './composition-metadata.ts';
import { emptyTimeline } from './empty-timeline.ts';
import { noGuides } from './guides.ts';
import { Segment } from './Segment.tsx';
import { Sheet } from './Sheet.tsx';
import { sheetLayout } from './sheet-layout.ts';

/** A timeline that the renderer was given, without anything that is for the studio. */
function RenderedSegment(props: { timeline: Timeline }): ReactNode {
  return <Segment timeline={props.timeline} guides={noGuides} />;
}

/** What the renderer captures: a timeline it was given, and a contact sheet of one. */
export function RenderCompositions(): ReactNode {
  return (
    <>
      <Composition
        id="lanmu-segment"
        component={RenderedSegment}
        defaultProps={{ timeline: emptyTimeline }}
        calculateMetadata={({ props }) => compositionMetadata(props.timeline)}
      />
      <Composition
        id="lanmu-sheet"
        component={Sheet}
        defaultProps={{ timeline: emptyTimeline, cells: [{ frame: 0, label: '' }], columns: 1, rows: 1 }}
        calculateMetadata={({ props }) => {
          const { timeline, cells, columns, rows } = props;
          const { widthPx, heightPx } = sheetLayout({ format: timeline.format, columns, rows });
          const pageCount = Math.max(1, Math.ceil(cells.length / (columns * rows)));
          return {
            ...compositionMetadata(timeline),
            width: widthPx,
            height: heightPx,
            durationInFrames: pageCount,
          };
        }}
      />
    </>
  );
}
