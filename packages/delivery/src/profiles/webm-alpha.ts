import { FF_ENCODER_LIBVPX_VP9 } from 'node-av';
import type { Profile } from '../profile.ts';

/** The graphics alone as VP9 with alpha, for web pages and OBS. */
export const webmAlpha: Profile = {
  name: 'webm-alpha',
  matter: 'overlay',
  perFrame: 1,
  doublesRate: false,
  extension: 'webm',
  recipe: {
    container: 'webm',
    video: {
      encoder: FF_ENCODER_LIBVPX_VP9,
      samples: 'yuva420p',
      scan: 'progressive',
      isIntra: false,
      options: [
        ['crf', '20'],
        ['b', '0'],
        ['deadline', 'good'],
        ['cpu-used', '5'],
        ['g', '50'],
        ['lag-in-frames', '0'],
        ['auto-alt-ref', '0'],
      ],
    },
    soundTracks: [],
    hasTimecode: false,
  },
};
