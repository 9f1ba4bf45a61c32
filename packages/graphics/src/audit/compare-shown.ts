import type { Screen, ShownText, Timeline } from '@lanmu/timeline';
import { rasterScale } from '../canvas.ts';
import { rectBetween, type Rect } from '../rect.ts';
import type { LayoutFault } from './layout-fault.ts';
import { placedLines } from './placed-lines.ts';
import { seenFault } from './seen-fault.ts';

/** What the browser may differ from what was laid out, in design pixels (standards §6: measured widths). */
const tolerancePx = 1;

/** Marks that stand over the character before them and take no room. */
const combining = /^[\p{M}\u200B-\u200F\u2060\uFE00-\uFE0F]$/u;

/** Whether nothing of a screen is on its way: what layouts say of it is then all there is. */
export function isSettled(screen: Screen): boolean {
  return screen.items.every(({ phase, stepProgress }) => phase.name === 'hold' && stepProgress === 1);
}

/** Where a shown text stands, in design pixels; null when nothing of it takes room. */
function placeOf({ characters }: ShownText, scale: number): Rect | null {
  const rects = characters.flatMap((character) => character.rects);
  if (rects.length === 0) return null;
  return rectBetween({
    leftPx: Math.min(...rects.map(({ leftPx }) => leftPx)) / scale,
    topPx: Math.min(...rects.map(({ topPx }) => topPx)) / scale,
    rightPx: Math.max(...rects.map(({ rightPx }) => rightPx)) / scale,
    bottomPx: Math.max(...rects.map(({ bottomPx }) => bottomPx)) / scale,
  });
}

/** Whether a shown text is torn: a character in two places, off the others' base line, or over the one before it. */
function isTorn({ characters }: ShownText): boolean {
  const standing = characters.filter(({ rects }) => rects.length > 0);
  const tops = new Set(standing.flatMap(({ rects }) => rects.map(({ topPx }) => Math.round(topPx))));
  return (
    tops.size > 1 ||
    standing.some(({ character, rects }, i) => {
      const before = standing[i - 1]?.rects[0];
      // Kerning may bring two letters together by a fifth of an em; more is one over the other.
      const isOver = before !== undefined && (rects[0]?.leftPx ?? Infinity) < before.leftPx + 0.1;
      return rects.length > 1 || (isOver && !combining.test(character));
    })
  );
}

/**
 * What a browser shows on a settled frame against what was laid out: lines that are not shown, that stand elsewhere or are
 * wider than measured, that are torn, and texts that no layout knows of.
 */
export function compareShown(options: {
  timeline: Timeline;
  frame: number;
  shown: readonly ShownText[];
}): LayoutFault[] {
  const { timeline, frame, shown } = options;
  const scale = rasterScale(timeline.format);
  const left = shown.filter(({ text }) => text !== '');
  const faults: LayoutFault[] = [];
  const placed = placedLines(timeline, frame);
  for (const { line, cue } of placed) {
    const { text, type, rect } = line;
    const fault = (code: string, box: Rect, params: LayoutFault['params'] = {}): number =>
      faults.push(seenFault({ code, timeline, cue, frame, box, text, params }));
    const distance = (each: ShownText): number => {
      const place = placeOf(each, scale);
      return place === null ? 0 : Math.abs(place.leftPx - rect.leftPx) + Math.abs(place.topPx - rect.topPx);
    };
    const [nearest] = left.filter((each) => each.text === text).toSorted((a, b) => distance(a) - distance(b));
    if (nearest === undefined) {
      fault('line-not-shown', rect);
      continue;
    }
    left.splice(left.indexOf(nearest), 1);
    const place = placeOf(nearest, scale);
    if (place === null) continue;
    const offPx = place.leftPx - rect.leftPx;
    const widerPx = place.widthPx - type.spacingEm * type.sizePx - rect.widthPx;
    if (isTorn(nearest)) fault('line-wraps', place);
    if (Math.abs(offPx) > tolerancePx) fault('line-elsewhere', place, { offPx: offPx.toFixed(1) });
    if (Math.abs(widerPx) > tolerancePx) fault('line-wider', place, { widerPx: widerPx.toFixed(1) });
  }
  const [first] = placed;
  const cue = first?.cue ?? timeline.cues[0];
  for (const stray of cue === undefined ? [] : left) {
    const place = placeOf(stray, scale);
    if (place === null || cue === undefined) continue;
    faults.push(seenFault({ code: 'text-not-laid-out', timeline, cue, frame, box: place, text: stray.text }));
  }
  return faults;
}
