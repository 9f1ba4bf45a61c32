import type { LogoTone } from './logo-tones.ts';

/** Steps of each of red, green and blue: one hexadecimal digit says one. */
const steps = 16;
/** A whole logo; a share is told in parts of it. */
const whole = 1_000_000;

/**
 * The colours of a logo in a few characters each, for an environment variable, which has 32,767 on Windows: three hexadecimal digits
 * and the share in millionths in base 36. All 4,096 colours there can be fit.
 */
export function packTones(tones: readonly LogoTone[]): string {
  const digit = (value: number): string => Math.round((value * (steps - 1)) / 255).toString(steps);
  return tones
    .map(({ rgb, share }) => `${rgb.map(digit).join('')}${Math.round(share * whole).toString(36)}`)
    .join(' ');
}

/** The colours that {@link packTones} packed. */
export function unpackTones(packed: string): LogoTone[] {
  if (packed === '') return [];
  return packed.split(' ').map((tone): LogoTone => {
    const value = (at: number): number => (Number.parseInt(tone.charAt(at), steps) * 255) / (steps - 1);
    return { rgb: [value(0), value(1), value(2)], share: Number.parseInt(tone.slice(3), 36) / whole };
  });
}
