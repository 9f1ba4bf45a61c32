import { shapeOf, type Canvas, type Shape } from '../../canvas.ts';
import { clearArea } from '../../clear-area.ts';
import type { Rect } from '../../rect.ts';

type Measures = { topPx: number; heightPx: number; hasPlate: boolean };

/** The band of captions in each shape, in design pixels. The deep ground of the narrow ones is their plate. */
const measures: Readonly<Record<Shape, Measures>> = {
  // Design tokens: ink 920–1025.
  landscape: { topPx: 920, heightPx: 106, hasPlate: true },
  // The board's line, clear of what the apps lay below.
  vertical: { topPx: 1508, heightPx: 84, hasPlate: false },
  // As low in the deep ground as graphics safe lets it be (house).
  square: { topPx: 962, heightPx: 64, hasPlate: false },
};

/** Where captions stand: a band as wide as a line may be, and whether they need a plate there. */
export function captionPlace(canvas: Canvas): { band: Rect; hasPlate: boolean } {
  const { topPx, heightPx, hasPlate } = measures[shapeOf(canvas)];
  return { band: { ...clearArea(canvas), topPx, heightPx }, hasPlate };
}
