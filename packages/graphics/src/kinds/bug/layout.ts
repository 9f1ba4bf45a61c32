import type { ColumnPayload } from '@lanmu/timeline';
import { canvasOf, shapeOf } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import type { TypeSpec } from '../../text/type-spec.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { markPlaces } from './mark-place.ts';

const barWidthPx = 10;
const barGapPx = 20;
const labelGapPx = 24;
const labelPaddingPx = 14;
const stationGapPx = 40;
/** The column mark in its place at top left; the station's name at top right, or under it. */
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
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const shape = shapeOf(canvas);
  const { topPx, heightPx, station: stationPlace } = markPlaces[shape];
  const isBeside = stationPlace === 'right';
  const leastPx = Math.min(...fitPolicy[shape].bug.map(({ sizePx }) => sizePx));
  const bar = { leftPx: safe.leftPx, topPx, widthPx: barWidthPx, heightPx };
  const layoutAt = (type: TypeSpec): BugLayout => {
    const { sizePx } = type;
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
        : isBeside
          ? placeText({ text: payload.station, type, xPx: rightOf(safe), topPx: textTopPx, align: 'right' })
          : placeText({
              text: payload.station,
              type: { ...type, sizePx: leastPx },
              xPx: title.rect.leftPx,
              topPx: stationPlace.topPx,
            });
    // What is too long is the station's name, which stands in what room the mark leaves, or else the mark itself.
    const besideMarkPx = rightOf(safe) - rightOf(labelPlate);
    const ofTitle = { field: 'title', text: payload.title, type, widthPx: title.rect.widthPx + besideMarkPx };
    const overflows = [
      ...(station === null || !isBeside ? lineOverflow(ofTitle) : []),
      ...(station === null
        ? []
        : lineOverflow({
            field: 'station',
            text: station.text,
            type: station.type,
            widthPx: isBeside ? besideMarkPx - stationGapPx : rightOf(safe) - station.rect.leftPx,
          })),
    ];
    const texts = station === null ? [title, label] : [title, label, station];
    const box = unionOf([bar, labelPlate, ...texts.map((text) => text.rect)]);
    return { box, texts, overflows, bar, title, labelPlate, label, station };
  };
  // Beside the mark a station's name takes the second size; alone on its line a long title gives up its letter spacing last.
  const types = fitPolicy[shape].bug.map(({ sizePx }) => ({ ...theme.type.bug, sizePx }));
  const tight = { ...theme.type.bug, sizePx: leastPx, spacingEm: 0 };
  const layouts = [...types, ...(isBeside ? [] : [tight])].map(layoutAt);
  const roomy = layouts.find(({ overflows }) => overflows.length === 0);
  return roomy ?? layouts.at(-1) ?? layoutAt(tight);
}
