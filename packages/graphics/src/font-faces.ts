// Whoever imports this room needs the declaration of *.ttf too, and a wildcard module cannot be imported.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./ttf-module.d.ts" />
import sans500 from '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf';
import sans600 from '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf';
import sans700 from '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf';
import serif900 from '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf';
import type { Face } from '@lanmu/typeset';

/** One font file: what CSS calls it, and where the bundler put it. */
export type FontFile = {
  family: string;
  weight: number;
  /** Address of the full TTF (standards §7: the sliced webfonts lack 704 standard characters). */
  url: string;
  /** Families that stand in for what it lacks, best first, as CSS lists them. */
  standIns: string;
  /** How far below the top of a line box, as tall as the type, the em box begins, in em: (ascent + descent) / 2 − 0.38. */
  emTopEm: number;
};

/** Families of the font that a station may name for characters the others lack; no font has them unless one is configured. */
export const fallbackFamilies = { sans: 'Lanmu Fallback Sans', serif: 'Lanmu Fallback Serif' } as const;

const standIns = {
  sans: `'${fallbackFamilies.sans}', '${fallbackFamilies.serif}'`,
  serif: `'${fallbackFamilies.serif}', '${fallbackFamilies.sans}'`,
};
const sans = { family: 'Lanmu Sans', emTopEm: 0.056, standIns: standIns.sans };
const serif = { family: 'Lanmu Serif', emTopEm: 0.0525, standIns: standIns.serif };

/** Every font that a graphic may use, by face: Noto Sans SC and Noto Serif SC under names no system font has. */
export const fontFaces: Readonly<Record<Face, FontFile>> = {
  sans500: { ...sans, weight: 500, url: sans500 },
  sans600: { ...sans, weight: 600, url: sans600 },
  sans700: { ...sans, weight: 700, url: sans700 },
  serif900: { ...serif, weight: 900, url: serif900 },
};
