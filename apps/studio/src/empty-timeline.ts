import { themes } from '@lanmu/graphics';
import { format1080p25, type Timeline } from '@lanmu/timeline';

/** What the render-only compositions hold until the renderer gives them a timeline: one transparent frame. */
export const emptyTimeline: Timeline = {
  id: 'empty',
  title: '',
  description: '',
  theme: themes[0]?.name ?? '',
  format: format1080p25,
  lengthFrames: 1,
  cues: [],
  chapters: [],
};
