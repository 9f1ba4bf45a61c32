import type { Rgb } from '../theme/rgb.ts';

/** A colour of a logo, and the share (0–1) of what is opaque of it that has this colour. */
export type LogoTone = { rgb: Rgb; share: number };

/** The colours of the logos that a timeline shows, by the ids that payloads name them by. */
export type LogoTones = Readonly<Record<string, readonly LogoTone[]>>;
