import { library } from '@lanmu/content';
import type { ReactNode } from 'react';
import { Folder } from 'remotion';
import { ColumnFolder } from './ColumnFolder.tsx';
import { RenderCompositions } from './RenderCompositions.tsx';
import { SampleCompositions } from './SampleCompositions.tsx';

/** Everything the studio lists: a folder per column, the graphics one by one, and what the renderer uses. */
export function Root(): ReactNode {
  return (
    <>
      {library.columns.map((column) => (
        <ColumnFolder key={column.id} column={column} />
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
