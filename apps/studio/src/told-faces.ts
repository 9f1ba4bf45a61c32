import { studioVariables, type FallbackFace } from '@lanmu/timeline';

/** Remotion puts what the command line told it here, in the studio and in a render. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** The faces of the font for what the bundled ones lack, as the command line told them; none when none is configured. */
export function toldFaces(): readonly FallbackFace[] {
  // Written by the renderer, from the same type.
  return JSON.parse(process.env[studioVariables.fallbackFaces] ?? '[]') as FallbackFace[];
}
