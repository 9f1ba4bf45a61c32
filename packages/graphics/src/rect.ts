/** A rectangle in design pixels; right and bottom edges are exclusive. */
export type Rect = { leftPx: number; topPx: number; widthPx: number; heightPx: number };

/** The exclusive right edge. */
export function rightOf(rect: Rect): number {
  return rect.leftPx + rect.widthPx;
}

/** The exclusive bottom edge. */
export function bottomOf(rect: Rect): number {
  return rect.topPx + rect.heightPx;
}

/** The rectangle between four edges. */
export function rectBetween(edges: {
  leftPx: number;
  topPx: number;
  rightPx: number;
  bottomPx: number;
}): Rect {
  const { leftPx, topPx, rightPx, bottomPx } = edges;
  return { leftPx, topPx, widthPx: rightPx - leftPx, heightPx: bottomPx - topPx };
}

/** The smallest rectangle around others. Throws a RangeError when there is none. */
export function unionOf(rects: readonly Rect[]): Rect {
  if (rects.length === 0) throw new RangeError('A union needs at least one rectangle.');
  return rectBetween({
    leftPx: Math.min(...rects.map((rect) => rect.leftPx)),
    topPx: Math.min(...rects.map((rect) => rect.topPx)),
    rightPx: Math.max(...rects.map(rightOf)),
    bottomPx: Math.max(...rects.map(bottomOf)),
  });
}

/** Whether `inner` lies wholly inside `outer`; touching edges count as inside. */
export function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    inner.leftPx >= outer.leftPx &&
    inner.topPx >= outer.topPx &&
    rightOf(inner) <= rightOf(outer) &&
    bottomOf(inner) <= bottomOf(outer)
  );
}

/** Whether two rectangles share any area. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.leftPx < rightOf(b) && b.leftPx < rightOf(a) && a.topPx < bottomOf(b) && b.topPx < bottomOf(a);
}

/** The rectangle a share (0–1) of the way from one to another, for plates that change size. */
export function rectOnTheWay(from: Rect, to: Rect, share: number): Rect {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    leftPx: mix(from.leftPx, to.leftPx),
    topPx: mix(from.topPx, to.topPx),
    widthPx: mix(from.widthPx, to.widthPx),
    heightPx: mix(from.heightPx, to.heightPx),
  };
}

/** A rectangle with so much more room at each side; negative shrinks it. */
export function grown(rect: Rect, xPx: number, yPx = xPx): Rect {
  return {
    leftPx: rect.leftPx - xPx,
    topPx: rect.topPx - yPx,
    widthPx: rect.widthPx + 2 * xPx,
    heightPx: rect.heightPx + 2 * yPx,
  };
}
