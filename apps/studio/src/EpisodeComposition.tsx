import { interviewSchema, type Column } from '@lanmu/content';
import { episodeId, formats } from '@lanmu/timeline';
import { useMemo, type ReactNode } from 'react';
import { Composition } from 'remotion';
import { z } from 'zod';
import { compositionMetadata } from './composition-metadata.ts';
import { emptyTimeline } from './empty-timeline.ts';
import { examineEpisode } from './examine-episode.ts';
import { ExaminedSegment } from './ExaminedSegment.tsx';
import { formatNamed, formatSchema } from './format-schema.ts';
import { noGuides } from './guides.ts';
import { guidesSchema } from './guides-schema.ts';
import { runningOrder } from './running-order.ts';

const schema = z.object({
  format: formatSchema,
  guides: guidesSchema,
  columnId: z.string().describe('栏目编号。 / Id of the column.'),
  interviews: z
    .array(interviewSchema)
    .min(1)
    .describe('各篇专访，按播出顺序。 / The interviews in running order.'),
});

function EpisodeSegment(props: z.infer<typeof schema>): ReactNode {
  const { columnId, interviews, format, guides } = props;
  const examined = useMemo(
    () => examineEpisode({ columnId, interviews, format: formatNamed(format) }),
    [columnId, interviews, format],
  );
  return <ExaminedSegment examined={examined} guides={guides} />;
}

/** The interviews of a column's episode as one programme. */
export function EpisodeComposition(props: { column: Column }): ReactNode {
  const { column } = props;
  return (
    <Composition
      id={episodeId(column)}
      schema={schema}
      component={EpisodeSegment}
      defaultProps={{
        format: formats[0].id,
        guides: noGuides,
        columnId: column.id,
        interviews: runningOrder(column).aired,
      }}
      calculateMetadata={({ props: edited }) =>
        compositionMetadata(
          examineEpisode({ ...edited, format: formatNamed(edited.format) }).timeline ?? emptyTimeline,
        )
      }
    />
  );
}
