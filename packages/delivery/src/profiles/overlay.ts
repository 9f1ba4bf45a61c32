import type { Profile } from '../profile.ts';
import { proRes4444 } from './pro-res-4444.ts';

/** The graphics alone, straight alpha, the whole segment: to lie over footage in an edit suite. */
export const overlay: Profile = {
  name: 'overlay',
  matter: 'overlay',
  perFrame: 1,
  doublesRate: false,
  extension: 'mov',
  recipe: { container: 'mov', video: proRes4444, soundTracks: [], hasTimecode: true },
};
