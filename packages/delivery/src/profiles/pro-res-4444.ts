import type { VideoRecipe } from '../write/video-recipe.ts';
import { proRes422Hq } from './pro-res-422-hq.ts';

/** ProRes 4444, the one with alpha: straight, 16 bits without loss (standards §3). */
export const proRes4444: VideoRecipe = {
  ...proRes422Hq,
  samples: 'yuva444p10',
  options: [
    ['profile', '4444'],
    ['vendor', 'apl0'],
    ['alpha_bits', '16'],
    ['threads', '2'],
  ],
};
