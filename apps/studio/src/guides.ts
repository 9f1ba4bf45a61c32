import { actionSafe, coveredZones, graphicsSafe, type Canvas, type Rect } from '@lanmu/graphics';

/** Areas that an editor may look at over the picture. */
export type GuideName = 'r95' | 'rp218' | 'protected43' | 'phone';

/** Which of them are on. */
export type Guides = Readonly<Record<GuideName, boolean>>;

/** A guide: its outlines on a canvas, or zones to keep clear of. */
export type Guide = { rects: (canvas: Canvas) => readonly Rect[]; colour: string; isZone: boolean };

/** The middle of a canvas, `share` of its width and height. */
function inner({ widthPx, heightPx }: Canvas, share: number): Rect {
  return {
    leftPx: (widthPx * (1 - share)) / 2,
    topPx: (heightPx * (1 - share)) / 2,
    widthPx: widthPx * share,
    heightPx: heightPx * share,
  };
}

/** What is left of a picture when its sides are cut to 4:3, and 90 % of that for words: 312..1607 × 54..1025 (standards §1). */
function protected43(canvas: Canvas): Rect[] {
  const cut = { widthPx: Math.min(canvas.widthPx, (canvas.heightPx * 4) / 3), heightPx: canvas.heightPx };
  return [cut, inner(cut, 0.9)].map((rect) => ({
    leftPx: (canvas.widthPx - rect.widthPx) / 2,
    topPx: (canvas.heightPx - rect.heightPx) / 2,
    widthPx: rect.widthPx,
    heightPx: rect.heightPx,
  }));
}

/** Every guide there is: EBU R 95's 93 and 90 %, the 90 and 80 % of before (RP 218), 4:3, and what phone apps cover. */
export const guides: Readonly<Record<GuideName, Guide>> = {
  r95: { rects: (canvas) => [actionSafe(canvas), graphicsSafe(canvas)], colour: '#00C853', isZone: false },
  rp218: { rects: (canvas) => [inner(canvas, 0.9), inner(canvas, 0.8)], colour: '#00A3FF', isZone: false },
  protected43: { rects: protected43, colour: '#FFB300', isZone: false },
  phone: { rects: coveredZones, colour: '#FF4081', isZone: true },
};

/** No guide at all, as everything is rendered. */
export const noGuides: Guides = { r95: false, rp218: false, protected43: false, phone: false };
