import type { Sample } from '@lanmu/graphics';
import { formats, type Examined } from '@lanmu/timeline';
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { z } from 'zod';
import { examineSample } from './examine-sample.ts';
import { ExaminedSegment } from './ExaminedSegment.tsx';
import { formatNamed, formatSchema } from './format-schema.ts';
import { noGuides, type Guides } from './guides.ts';
import { guidesSchema } from './guides-schema.ts';
import { payloadSchemas } from './payload-schemas/payload-schemas.ts';

type SampleProps = { payload: Sample['payload']; format: string; guides: Guides };

/** One graphic alone in one theme, as a composition: its schema, what its edited words give, and its component. */
export type SampleEntry = {
  id: string;
  schema: z.ZodObject<{
    payload: z.ZodType<Sample['payload']>;
    format: z.ZodType<string>;
    guides: z.ZodType<Guides>;
  }>;
  defaultProps: SampleProps;
  examined: (props: Pick<SampleProps, 'payload' | 'format'>) => Examined;
  Component: ComponentType<SampleProps>;
};

/** The composition of a sample. Made once: a component made while drawing would begin anew with each change. */
export function sampleEntry(sample: Sample, theme: string): SampleEntry {
  const examined: SampleEntry['examined'] = ({ payload, format }) =>
    examineSample(sample, { payload, theme, format: formatNamed(format) });
  function Component(props: SampleProps): ReactNode {
    const { payload, format, guides } = props;
    const found = useMemo(() => examined({ payload, format }), [payload, format]);
    return <ExaminedSegment examined={found} guides={guides} />;
  }
  const payloadSchema: z.ZodType<Sample['payload']> = payloadSchemas[sample.kind];
  return {
    id: `graphic-${theme}-${sample.id}`,
    schema: z.object({ format: formatSchema, guides: guidesSchema, payload: payloadSchema }),
    defaultProps: { format: formats[0].id, guides: noGuides, payload: sample.payload },
    examined,
    Component,
  };
}
