import { shades } from '../../art/shades.ts';
import { canvasOf } from '../../canvas.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';

/** The backdrop fills the canvas and says nothing; where the light does not reach, more can be read on it. */
export function backdropLayout(options: LayoutOptions<'backdrop'>): LaidOut {
  const canvas = canvasOf(options.format);
  const box = { leftPx: 0, topPx: 0, ...canvas };
  const shaded = shades(canvas).map((rect) => ({ rect, ground: 'shadedArt' }) as const);
  return { box, surfaces: [{ rect: box, ground: 'art' }, ...shaded], texts: [], overflows: [] };
}
