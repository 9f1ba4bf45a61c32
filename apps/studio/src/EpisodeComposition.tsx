import { interviewSchema, library, type Column, type Interview } from '@lanmu/content';
import { compileEpisode, episodeId, format1080p25, type Timeline } from '@lanmu/timeline';
import { useMemo, type ReactNode } from 'react';
import { Composition } from 'remotion';
import { z } from 'zod';
import { columnOf } from './column-of.ts';
import { compositionMetadata } from './composition-metadata.ts';
import { guidesSchema } from './guides-schema.ts';
import { Segment } from './Segment.tsx';

const schema = z.object({
  columnId: z.string().describe('栏目编号。 / Id of the column.'),
  interviews: z.array(interviewSchema).min(1),
  guides: guidesSchema,
});

function timelineOf(columnId: string, interviews: readonly Interview[]): Timeline {
  return compileEpisode({ column: columnOf(columnId), interviews, format: format1080p25 }).timeline;
}

function EpisodeSegment(props: z.infer<typeof schema>): ReactNode {
  const { columnId, interviews, guides } = props;
  const timeline = useMemo(() => timelineOf(columnId, interviews), [columnId, interviews]);
  return <Segment timeline={timeline} guides={guides} />;
}

/** All interviews of a column as one programme. */
export function EpisodeComposition(props: { column: Column }): ReactNode {
  const { column } = props;
  const interviews = library.interviews.filter((interview) => interview.column === column.id);
  return (
    <Composition
      id={episodeId(column)}
      schema={schema}
      component={EpisodeSegment}
      defaultProps={{ columnId: column.id, interviews, guides: false }}
      calculateMetadata={({ props: edited }) =>
        compositionMetadata(timelineOf(edited.columnId, edited.interviews))
      }
    />
  );
}
