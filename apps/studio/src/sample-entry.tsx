import { sampleTimeline, type Sample } from '@lanmu/graphics';
import { format1080p25, type Timeline } from '@lanmu/timeline';
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { z } from 'zod';
import type { Guides } from './guides.ts';
import { guidesSchema } from './guides-schema.ts';
import { payloadSchemas } from './payload-schemas/payload-schemas.ts';
import { sampleWith } from './sample-with.ts';
import { Segment } from './Segment.tsx';

type SampleProps = { payload: Sample['payload']; guides: Guides };

/** One graphic alone in one theme, as a composition: its schema, its timeline for edited words, and its component. */
export type SampleEntry = {
  id: string;
  sample: Sample;
  schema: z.ZodObject<{ payload: z.ZodType<Sample['payload']>; guides: z.ZodType<Guides> }>;
  timelineOf: (payload: Sample['payload']) => Timeline;
  Component: ComponentType<SampleProps>;
};

/** The composition of a sample. Made once: a component made while drawing would begin anew with each change. */
export function sampleEntry(sample: Sample, theme: string): SampleEntry {
  const timelineOf = (payload: Sample['payload']): Timeline =>
    sampleTimeline(sampleWith(sample, payload), { theme, format: format1080p25 });
  function Component(props: SampleProps): ReactNode {
    const { payload, guides } = props;
    const timeline = useMemo(() => timelineOf(payload), [payload]);
    return <Segment timeline={timeline} guides={guides} />;
  }
  const payloadSchema: z.ZodType<Sample['payload']> = payloadSchemas[sample.kind];
  const schema = z.object({ payload: payloadSchema, guides: guidesSchema });
  return { id: `graphic-${theme}-${sample.id}`, sample, schema, timelineOf, Component };
}
