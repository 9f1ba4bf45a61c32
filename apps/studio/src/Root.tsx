import { library } from '@lanmu/content';
import type { ReactNode } from 'react';
import { Folder } from 'remotion';
import { EpisodeComposition } from './EpisodeComposition.tsx';
import { InterviewComposition } from './InterviewComposition.tsx';
import { RenderCompositions } from './RenderCompositions.tsx';
import { SampleCompositions } from './SampleCompositions.tsx';

/** Everything the studio lists: a folder per column, the graphics one by one, and what the renderer uses. */
export function Root(): ReactNode {
  return (
    <>
      {library.columns.map((column) => (
        <Folder key={column.id} name={column.id}>
          {library.interviews
            .filter((interview) => interview.column === column.id)
            .map((interview) => (
              <InterviewComposition key={interview.id} interview={interview} />
            ))}
          <EpisodeComposition column={column} />
        </Folder>
      ))}
      <Folder name="graphics">
        <SampleCompositions />
      </Folder>
      <Folder name="render">
        <RenderCompositions />
      </Folder>
    </>
  );
}
