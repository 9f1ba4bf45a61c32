import type { Column } from '@lanmu/content';
import type { ReactNode } from 'react';
import { Folder } from 'remotion';
import { EpisodeComposition } from './EpisodeComposition.tsx';
import { InterviewComposition } from './InterviewComposition.tsx';
import { runningOrder } from './running-order.ts';

/** A column's interviews in running order, then those not on air yet, then the episode. */
export function ColumnFolder(props: { column: Column }): ReactNode {
  const { column } = props;
  const { aired, drafts } = runningOrder(column);
  return (
    <Folder name={column.id}>
      {[...aired, ...drafts].map((interview) => (
        <InterviewComposition key={interview.id} interview={interview} />
      ))}
      {aired.length > 0 && <EpisodeComposition column={column} />}
    </Folder>
  );
}
