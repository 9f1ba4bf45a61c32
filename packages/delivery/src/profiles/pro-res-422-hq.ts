import { FF_ENCODER_PRORES_KS } from 'node-av';
import type { VideoRecipe } from '../write/video-recipe.ts';

/** ProRes 422 HQ, for edit suites: every picture by itself, 10 bits (standards §3). */
export const proRes422Hq: VideoRecipe = {
  encoder: FF_ENCODER_PRORES_KS,
  samples: 'yuv422p10',
  scan: 'progressive',
  isIntra: true,
  options: [
    ['profile', 'hq'],
    ['vendor', 'apl0'],
    ['threads', '2'],
  ],
};
