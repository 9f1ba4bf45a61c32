import { samples, themes } from '@lanmu/graphics';
import type { ReactNode } from 'react';
import { Folder } from 'remotion';
import { sampleEntry } from './sample-entry.tsx';
import { SampleComposition } from './SampleComposition.tsx';

const folders = themes.map((theme) => ({
  name: theme.name,
  entries: samples.map((sample) => sampleEntry(sample, theme.name)),
}));

/** Every kind of graphic alone, in every theme, with ordinary and awkward words. */
export function SampleCompositions(): ReactNode {
  return folders.map(({ name, entries }) => (
    <Folder key={name} name={name}>
      {entries.map((entry) => (
        <SampleComposition key={entry.id} entry={entry} />
      ))}
    </Folder>
  ));
}
