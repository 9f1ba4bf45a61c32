import { FF_ENCODER_LIBX264 } from 'node-av';
import type { Profile } from '../profile.ts';

/**
 * 1080i50 for playout desks as AVC-Intra 100: top field first, 10 bits 4:2:2, each frame by itself, in MXF with mono tracks of
 * PCM (standards §3, measured).
 */
export const air50i: Profile = {
  name: 'air-50i',
  matter: 'programme',
  perFrame: 2,
  doublesRate: false,
  extension: 'mxf',
  recipe: {
    container: 'mxf',
    video: {
      encoder: FF_ENCODER_LIBX264,
      samples: 'yuv422p10',
      scan: 'topFieldFirst',
      isIntra: true,
      options: [
        ['avcintra-class', '100'],
        ['x264-params', 'tff=1:log-level=none'],
      ],
    },
    soundTracks: [1, 1, 1, 1],
    hasTimecode: true,
  },
};
