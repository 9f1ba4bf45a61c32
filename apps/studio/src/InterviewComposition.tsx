import { interviewSchema, type Interview } from '@lanmu/content';
import { formats } from '@lanmu/timeline';
import { useMemo, type ReactNode } from 'react';
import { Composition } from 'remotion';
import { z } from 'zod';
import { compositionMetadata } from './composition-metadata.ts';
import { emptyTimeline } from './empty-timeline.ts';
import { examineInterview } from './examine-interview.ts';
import { ExaminedSegment } from './ExaminedSegment.tsx';
import { formatNamed, formatSchema } from './format-schema.ts';
import { noGuides } from './guides.ts';
import { guidesSchema } from './guides-schema.ts';

const schema = z.object({ format: formatSchema, guides: guidesSchema, interview: interviewSchema });

function InterviewSegment(props: z.infer<typeof schema>): ReactNode {
  const { interview, format, guides } = props;
  const examined = useMemo(() => examineInterview(interview, formatNamed(format)), [interview, format]);
  return <ExaminedSegment examined={examined} guides={guides} />;
}

/** One interview as a composition of its own id; its text can be edited in the side panel. */
export function InterviewComposition(props: { interview: Interview }): ReactNode {
  const { interview } = props;
  return (
    <Composition
      id={interview.id}
      schema={schema}
      component={InterviewSegment}
      defaultProps={{ format: formats[0].id, guides: noGuides, interview }}
      calculateMetadata={({ props: edited }) =>
        compositionMetadata(
          examineInterview(edited.interview, formatNamed(edited.format)).timeline ?? emptyTimeline,
        )
      }
    />
  );
}
