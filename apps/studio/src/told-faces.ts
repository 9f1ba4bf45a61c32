import type { FallbackFace } from './fallback-face.ts';

/** Remotion puts what the command line told it here, in the studio and in a render. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** The faces of the font for what the bundled ones lack, as the command line told them; none when none is configured. */
export function toldFaces(): readonly FallbackFace[] {
  // Written by the renderer, which has the same type of its own.
  return JSON.parse(process.env['REMOTION_LANMU_FALLBACK_FACES'] ?? '[]') as FallbackFace[];
}
