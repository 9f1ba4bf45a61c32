import { canvasOf } from '../../canvas.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';

/** The backdrop fills the canvas and says nothing. */
export function backdropLayout(options: LayoutOptions<'backdrop'>): LaidOut {
  return { box: { leftPx: 0, topPx: 0, ...canvasOf(options.format) }, texts: [], overflows: [] };
}
