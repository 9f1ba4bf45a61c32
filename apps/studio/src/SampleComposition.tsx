import type { ReactNode } from 'react';
import { Composition } from 'remotion';
import { compositionMetadata } from './composition-metadata.ts';
import { emptyTimeline } from './empty-timeline.ts';
import type { SampleEntry } from './sample-entry.tsx';

/** A sample in the studio's list; its words can be edited in the side panel. */
export function SampleComposition(props: { entry: SampleEntry }): ReactNode {
  const { id, schema, defaultProps, examined, Component } = props.entry;
  return (
    <Composition
      id={id}
      schema={schema}
      component={Component}
      defaultProps={defaultProps}
      calculateMetadata={({ props: edited }) =>
        compositionMetadata(examined(edited).timeline ?? emptyTimeline)
      }
    />
  );
}
