import type { Timeline } from '@lanmu/timeline';
import { layouts as houseLayouts } from '../kinds/layouts.ts';
import type { Theme } from '../theme/theme.ts';
import { themeNamed } from '../theme/themes.ts';
import type { Audited, AuditRule } from './audit.ts';
import { auditedCue, type AuditedLayouts } from './audited-cue.ts';
import { eachFaultOnce } from './each-fault-once.ts';
import { findCollisions } from './find-collisions.ts';
import { findFaintLogos } from './find-faint-logos.ts';
import { findFaintText } from './find-faint-text.ts';
import { findMissingGlyphs } from './find-missing-glyphs.ts';
import { findOutside } from './find-outside.ts';
import { findOverflows } from './find-overflows.ts';
import { findPastPlates } from './find-past-plates.ts';
import { findShortCards } from './find-short-cards.ts';
import { findSmallType } from './find-small-type.ts';
import type { LayoutFault } from './layout-fault.ts';
import type { LogoTones } from './logo-tones.ts';

/** What is looked for in texts. A new rule is a file and a line here or below. */
const textRules: readonly AuditRule[] = [findOverflows, findMissingGlyphs];

/** What is looked for in the places of things. */
const placeRules: readonly AuditRule[] = [
  findOutside,
  findCollisions,
  findPastPlates,
  findSmallType,
  findFaintText,
  findFaintLogos,
  findShortCards,
];

/**
 * What of a timeline would look wrong though it can be drawn: every cue is laid out on its steps, which needs no browser.
 * `theme` and `layouts` are the house's own unless a test plants faults; no font stands in unless `standsIn` says so; `logos`
 * says how logos look, which are not looked at where it is left out. Throws a RangeError for a theme that does not exist.
 */
export function auditTimeline(
  timeline: Timeline,
  {
    theme = themeNamed(timeline.theme),
    layouts = houseLayouts,
    logos = {},
    standsIn = () => false,
  }: { theme?: Theme; layouts?: AuditedLayouts; logos?: LogoTones; standsIn?: Audited['standsIn'] } = {},
): LayoutFault[] {
  const cues = timeline.cues.map((cue) => auditedCue(cue, { timeline, theme, layouts }));
  const audited = { timeline, theme, cues, logos, standsIn };
  const ofTexts = textRules.flatMap((rule) => rule(audited));
  // What is too long for its place goes beyond it, over others and under them: that is said already.
  const long = new Set(ofTexts.flatMap(({ code, cue }) => (code === 'text-too-long' ? [cue.id] : [])));
  const sound = { ...audited, cues: cues.filter(({ cue }) => !long.has(cue.id)) };
  return eachFaultOnce([...ofTexts, ...placeRules.flatMap((rule) => rule(sound))]);
}
