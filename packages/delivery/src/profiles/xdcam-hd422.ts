import { FF_ENCODER_MPEG2VIDEO } from 'node-av';
import type { Profile } from '../profile.ts';

/** Buffer of the decoder, in bits (standards §3). */
const bufferBits = '17825792';

/** XDCAM HD422: 1080i50, MPEG-2 4:2:2 at 50 Mb/s, top field first, MXF OP1a, eight mono tracks of 24-bit PCM (standards §3, measured). */
export const xdcamHd422: Profile = {
  name: 'xdcam-hd422',
  matter: 'programme',
  perFrame: 2,
  doublesRate: false,
  extension: 'mxf',
  recipe: {
    container: 'mxf',
    video: {
      encoder: FF_ENCODER_MPEG2VIDEO,
      samples: 'yuv422p',
      scan: 'topFieldFirst',
      isIntra: false,
      options: [
        ['profile', '0'],
        ['level', '2'],
        ['b', '50M'],
        ['minrate', '50M'],
        ['maxrate', '50M'],
        ['bufsize', bufferBits],
        ['rc_init_occupancy', bufferBits],
        ['g', '12'],
        ['bf', '2'],
        ['intra_vlc', '1'],
        ['non_linear_quant', '1'],
        ['qmin', '1'],
        ['qmax', '12'],
        ['intra_dc_precision', '2'],
        ['sc_threshold', '1000000000'],
      ],
    },
    soundTracks: [1, 1, 1, 1, 1, 1, 1, 1],
    hasTimecode: true,
  },
};
