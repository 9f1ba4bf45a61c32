import { shapeOf, type Canvas } from '../../canvas.ts';
import { clearArea } from '../../clear-area.ts';
import { bottomOf, type Rect } from '../../rect.ts';

/** Height of the caption band up from the graphics-safe edge; design tokens: ink 920–1025. */
const bandHeightPx = 106;
/** The band of an upright picture: the board's line, clear of what the apps lay below. */
const upright = { topPx: 1508, heightPx: 84 };
/** The same of a square one: as low in the deep ground as graphics safe lets it be (house). */
const squareHeightPx = 64;

/** Where captions stand: a band as wide as a line may be, and whether they need a plate there. */
export function captionPlace(canvas: Canvas): { band: Rect; hasPlate: boolean } {
  const clear = clearArea(canvas);
  const shape = shapeOf(canvas);
  if (shape === 'landscape')
    return {
      band: { ...clear, topPx: bottomOf(clear) - bandHeightPx, heightPx: bandHeightPx },
      hasPlate: true,
    };
  // The deep ground is their plate.
  if (shape === 'vertical') return { band: { ...clear, ...upright }, hasPlate: false };
  return {
    band: { ...clear, topPx: bottomOf(clear) - squareHeightPx, heightPx: squareHeightPx },
    hasPlate: false,
  };
}
