import type { Column } from '@lanmu/content';

/** The column of the sample interviews. */
export const sampleColumn: Column = {
  id: 'sample-column',
  title: '党建赋能·创新发展',
  label: '专栏',
  theme: 'red-gold',
  station: null,
  episode: ['sample'],
};
