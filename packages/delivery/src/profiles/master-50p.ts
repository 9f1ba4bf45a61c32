import type { Profile } from '../profile.ts';
import { master25p } from './master-25p.ts';

/** The same with 50 frames a second: what moves is drawn twice as often. */
export const master50p: Profile = { ...master25p, name: 'master-50p', perFrame: 2, doublesRate: true };
