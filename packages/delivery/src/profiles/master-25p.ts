import type { Profile } from '../profile.ts';
import { proRes422Hq } from './pro-res-422-hq.ts';

/** The programme for edit suites and archives: ProRes 422 HQ, 25 frames a second, stereo PCM. */
export const master25p: Profile = {
  name: 'master-25p',
  matter: 'programme',
  perFrame: 1,
  doublesRate: false,
  extension: 'mov',
  recipe: { container: 'mov', video: proRes422Hq, soundTracks: [2], hasTimecode: true },
};
