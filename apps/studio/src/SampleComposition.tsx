import type { ReactNode } from 'react';
import { Composition } from 'remotion';
import { noGuides } from './guides.ts';
import { compositionMetadata } from './composition-metadata.ts';
import type { SampleEntry } from './sample-entry.tsx';

/** A sample in the studio's list; its words can be edited in the side panel. */
export function SampleComposition(props: { entry: SampleEntry }): ReactNode {
  const { id, sample, schema, timelineOf, Component } = props.entry;
  return (
    <Composition
      id={id}
      schema={schema}
      component={Component}
      defaultProps={{ payload: sample.payload, guides: noGuides }}
      calculateMetadata={({ props: edited }) => compositionMetadata(timelineOf(edited.payload))}
    />
  );
}
