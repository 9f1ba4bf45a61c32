import type { ColumnPayload } from '@lanmu/timeline';
import { canvasOf } from '../../canvas.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';

/** Top of the mark and height of its bar and label plate; design tokens: bug at 96,64. */
const topPx = 64;
const heightPx = 56;
const barWidthPx = 10;
const barGapPx = 20;
const labelGapPx = 24;
const labelPaddingPx = 14;
const stationGapPx = 40;
/** Sizes to try; only a long title beside a long station name needs the second. */
const sizesPx = [40, 36];

/** The column mark in its place at top left; the station's name at top right. */
export type BugLayout = LaidOut & {
  bar: Rect;
  title: PlacedText;
  labelPlate: Rect;
  label: PlacedText;
  station: PlacedText | null;
};

/** Lays out the column mark; the title card shows it at the very same place. */
export function bugLayout(
  options: Omit<LayoutOptions<'bug'>, 'payload'> & { payload: ColumnPayload },
): BugLayout {
  const { payload, theme, format } = options;
  const safe = graphicsSafe(canvasOf(format));
  const bar = { leftPx: safe.leftPx, topPx, widthPx: barWidthPx, heightPx };
  const layoutAt = (sizePx: number): BugLayout => {
    const type = { ...theme.type.bug, sizePx };
    const textTopPx = topPx + (heightPx - sizePx) / 2;
    const title = placeText({ text: payload.title, type, xPx: rightOf(bar) + barGapPx, topPx: textTopPx });
    const label = placeText({
      text: payload.label,
      type,
      xPx: rightOf(title.rect) + labelGapPx + labelPaddingPx,
      topPx: textTopPx,
    });
    const labelPlate = rectBetween({
      leftPx: label.rect.leftPx - labelPaddingPx,
      topPx,
      rightPx: rightOf(label.rect) + labelPaddingPx,
      bottomPx: topPx + heightPx,
    });
    const station =
      payload.station === null
        ? null
        : placeText({ text: payload.station, type, xPx: rightOf(safe), topPx: textTopPx, align: 'right' });
    // What is too long is the station's name, which stands in what room the mark leaves, or else the mark itself.
    const besideMarkPx = rightOf(safe) - rightOf(labelPlate);
    const overflows =
      payload.station === null
        ? lineOverflow({
            field: 'title',
            text: payload.title,
            type,
            widthPx: title.rect.widthPx + besideMarkPx,
          })
        : lineOverflow({
            field: 'station',
            text: payload.station,
            type,
            widthPx: besideMarkPx - stationGapPx,
          });
    const texts = station === null ? [title, label] : [title, label, station];
    const box = unionOf([bar, labelPlate, ...texts.map((text) => text.rect)]);
    return { box, texts, overflows, bar, title, labelPlate, label, station };
  };
  const layouts = sizesPx.map(layoutAt);
  const roomy = layouts.find(({ overflows }) => overflows.length === 0);
  return roomy ?? layouts.at(-1) ?? layoutAt(theme.type.bug.sizePx);
}
