import type { Timeline } from '@lanmu/timeline';
import type { Theme } from '../theme/theme.ts';
import type { AuditedCue } from './audited-cue.ts';
import type { LogoTones } from './logo-tones.ts';
import type { LayoutFault } from './layout-fault.ts';

/** A timeline laid out, for rules to look at. */
export type Audited = {
  timeline: Timeline;
  theme: Theme;
  cues: readonly AuditedCue[];
  /** Whether a font of the station's own stands in for a character that the bundled ones lack. */
  standsIn: (character: string) => boolean;
  logos: LogoTones;
};

/** One thing that is looked for. */
export type AuditRule = (audited: Audited) => LayoutFault[];
