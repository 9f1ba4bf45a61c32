import type { ColumnPayload, Payloads } from '@lanmu/timeline';
import { canvasOf, shapeOf } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import type { MarkSetting } from '../../fit-policy/shape-fit.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { stageOf } from '../../stage.ts';
import { overlaps, rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { typeIn } from '../../text/type-in.ts';
import type { Ground } from '../../surface.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { bugMeasures } from './measures.ts';

const barWidthPx = 10;
const barGapPx = 20;
const labelGapPx = 24;
const labelPaddingPx = 14;
const stationGapPx = 40;

/** The column mark in its place at top left; the station's name at top right, or in a second row. */
export type BugLayout = LaidOut & {
  /** Over paper it is in brand colour and ink, elsewhere in accent and white. */
  ground: Ground & ('brand' | 'accent');
  bar: Rect;
  title: PlacedText;
  labelPlate: Rect;
  label: PlacedText;
  station: PlacedText | null;
  /** The box of the station's logo, which stands where its name would; where in it the logo is, `align` says. */
  logo: { rect: Rect; align: 'left' | 'right' } | null;
};

/** Lays out the column mark; the title card shows it at the very same place. */
export function bugLayout(
  options: Omit<LayoutOptions<'bug'>, 'payload'> & {
    payload: ColumnPayload & Partial<Pick<Payloads['bug'], 'tone'>>;
  },
): BugLayout {
  const { payload, theme, format } = options;
  const canvas = canvasOf(format);
  const safe = graphicsSafe(canvas);
  const shape = shapeOf(canvas);
  const measures = bugMeasures[shape];
  const { topPx, heightPx, rowGapPx } = measures;
  // The band of an upright or square picture is the brand's.
  const isOnPaper = payload.tone === 'onPaper' && stageOf(canvas) === null;
  const ground = isOnPaper ? 'brand' : 'accent';
  const colour = isOnPaper ? 'ink' : 'white';
  const layoutAt = (setting: MarkSetting): BugLayout => {
    const { rows } = setting;
    const type = typeIn(theme.type.bug, setting);
    const rowTopPx = (row: 0 | 1): number => topPx + row * (heightPx + rowGapPx);
    const textTopPx = (row: 0 | 1): number => rowTopPx(row) + (heightPx - type.sizePx) / 2;
    const labelRow = rows === 'labelBelow' ? 1 : 0;
    const stationRow = rows === 'one' ? 0 : 1;
    const hasStation = payload.station !== null || payload.logo !== undefined;
    const lastRow = hasStation ? stationRow : labelRow;
    const bar = {
      leftPx: safe.leftPx,
      topPx,
      widthPx: barWidthPx,
      heightPx: rowTopPx(lastRow) + heightPx - topPx,
    };
    const textLeftPx = rightOf(bar) + barGapPx;
    const title = placeText({
      text: payload.title,
      field: 'mark',
      type,
      colour,
      xPx: textLeftPx,
      topPx: textTopPx(0),
    });
    const labelLeftPx = labelRow === 0 ? rightOf(title.rect) + labelGapPx : textLeftPx;
    const label = placeText({
      text: payload.label,
      field: 'mark',
      type,
      colour: isOnPaper ? 'white' : 'deepest',
      xPx: labelLeftPx + labelPaddingPx,
      topPx: textTopPx(labelRow),
    });
    const labelPlate = rectBetween({
      leftPx: labelLeftPx,
      topPx: rowTopPx(labelRow),
      rightPx: rightOf(label.rect) + labelPaddingPx,
      bottomPx: rowTopPx(labelRow) + heightPx,
    });
    // In one row the station's name stands at the right edge, in a second it follows what is there.
    const belowLeftPx = rows === 'labelBelow' ? rightOf(labelPlate) + labelGapPx : textLeftPx;
    const stationLeftPx = rows === 'one' ? rightOf(labelPlate) + stationGapPx : belowLeftPx;
    const station =
      payload.station === null
        ? null
        : placeText({
            text: payload.station,
            field: 'mark',
            type,
            colour,
            xPx: rows === 'one' ? rightOf(safe) : stationLeftPx,
            topPx: textTopPx(stationRow),
            align: rows === 'one' ? 'right' : 'left',
          });
    const logoHeightPx = rows === 'one' ? measures.logo.heightPx : heightPx;
    const logoRect = {
      leftPx: rows === 'one' ? rightOf(safe) - measures.logo.widthPx : stationLeftPx,
      topPx: rowTopPx(stationRow) + (heightPx - logoHeightPx) / 2,
      widthPx: measures.logo.widthPx,
      heightPx: logoHeightPx,
    };
    const logo =
      payload.logo === undefined
        ? null
        : { rect: logoRect, align: rows === 'one' ? ('right' as const) : ('left' as const) };
    // What is too long beside one another is the station's name, which stands in what room the mark leaves.
    const isBesideMark = station !== null && rows === 'one';
    const besideTitlePx = rightOf(safe) - (labelRow === 0 ? rightOf(labelPlate) : rightOf(title.rect));
    const overflows = [
      ...(isBesideMark
        ? []
        : lineOverflow({
            field: 'title',
            text: payload.title,
            type,
            widthPx: title.rect.widthPx + besideTitlePx,
          })),
      ...(station === null
        ? []
        : lineOverflow({
            field: 'station',
            text: station.text,
            type,
            widthPx: rightOf(safe) - stationLeftPx,
          })),
    ];
    const texts = station === null ? [title, label] : [title, label, station];
    const plates = logo === null ? [bar, labelPlate] : [bar, labelPlate, logo.rect];
    const box = unionOf([...plates, ...texts.map((text) => text.rect)]);
    return {
      box,
      surfaces: [{ rect: labelPlate, ground }],
      ...(payload.logo === undefined ? {} : { pictures: [{ id: payload.logo, rect: logoRect }] }),
      texts,
      overflows,
      ground,
      bar,
      title,
      labelPlate,
      label,
      station,
      logo,
    };
  };
  const layouts = fitPolicy[shape].mark.map(layoutAt);
  // A logo cannot be worded shorter: it takes the first way that leaves it its box.
  const isApart = ({ logo, title, labelPlate }: BugLayout): boolean =>
    logo === null || [title.rect, labelPlate].every((rect) => !overlaps(rect, logo.rect));
  const roomy = layouts.find((each) => each.overflows.length === 0 && isApart(each));
  return roomy ?? layouts.at(-1) ?? layoutAt(fitPolicy[shape].mark[0]);
}
