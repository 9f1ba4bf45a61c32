import type { Column, Finding } from '@lanmu/content';
import { unpackTones, type LogoTones } from '@lanmu/graphics';
import { studioVariables, type Logo } from '@lanmu/timeline';
import { studioLogo } from './studio-logo.ts';

/** Remotion puts what the command line told it here. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** A column's logo as the studio shows it, what colours it has, and what is wrong with its file. */
export type ToldLogo = { logo: Logo | null; logos: LogoTones; findings: readonly Finding[] };

/**
 * What the command line read of a column's logo when it opened the studio; of a studio opened in another way only where it
 * lies. A file that was refused is not shown.
 */
export function toldLogo(column: Column): ToldLogo {
  const logo = studioLogo(column);
  const packed = process.env[studioVariables.logoOf(column.id)];
  if (logo === null || packed === undefined) return { logo, logos: {}, findings: [] };
  // Written by the command line, which has the types of it from the same rooms.
  const { tones, findings } = JSON.parse(packed) as { tones: string; findings: readonly Finding[] };
  if (findings.length > 0) return { logo: null, logos: {}, findings };
  return { logo, logos: { [logo.id]: unpackTones(tones) }, findings };
}
