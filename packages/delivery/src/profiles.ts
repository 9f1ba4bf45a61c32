import type { Profile } from './profile.ts';
import { air50i } from './profiles/air-50i.ts';
import { master25p } from './profiles/master-25p.ts';
import { master50p } from './profiles/master-50p.ts';
import { overlay } from './profiles/overlay.ts';
import { webmAlpha } from './profiles/webm-alpha.ts';
import { xdcamHd422 } from './profiles/xdcam-hd422.ts';

/** Every kind of file besides the web's MP4; a new one is a file and a line here. */
export const profiles: readonly Profile[] = [master25p, master50p, air50i, xdcamHd422, overlay, webmAlpha];
