import { interviewSchema, type Interview } from '@lanmu/content';
import { compileSegment, format1080p25, type Timeline } from '@lanmu/timeline';
import { useMemo, type ReactNode } from 'react';
import { Composition } from 'remotion';
import { z } from 'zod';
import { columnOf } from './column-of.ts';
import { compositionMetadata } from './composition-metadata.ts';
import { guidesSchema } from './guides-schema.ts';
import { Segment } from './Segment.tsx';

const schema = z.object({ interview: interviewSchema, guides: guidesSchema });

function timelineOf(interview: Interview): Timeline {
  return compileSegment({ interview, column: columnOf(interview.column), format: format1080p25 }).timeline;
}

function InterviewSegment(props: z.infer<typeof schema>): ReactNode {
  const { interview, guides } = props;
  const timeline = useMemo(() => timelineOf(interview), [interview]);
  return <Segment timeline={timeline} guides={guides} />;
}

/** One interview as a composition of its own id; its text can be edited in the side panel. */
export function InterviewComposition(props: { interview: Interview }): ReactNode {
  const { interview } = props;
  return (
    <Composition
      id={interview.id}
      schema={schema}
      component={InterviewSegment}
      defaultProps={{ interview, guides: false }}
      calculateMetadata={({ props: edited }) => compositionMetadata(timelineOf(edited.interview))}
    />
  );
}
