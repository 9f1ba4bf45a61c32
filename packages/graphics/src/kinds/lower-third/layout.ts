import { canvasOf } from '../../canvas.ts';
import { graphicsSafe } from '../../graphics-safe.ts';
import { rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { lineOverflow, setOverflow, type Overflow } from '../../text/overflow.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { placeLines } from '../../text/place-lines.ts';
import type { SetText } from '../../text/set-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';
import type { Theme } from '../../theme/theme.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { setPosts } from './set-posts.ts';

/** Design tokens: bottom edge 868, left edge at graphics safe. */
const bottomPx = 868;
const edgeWidthPx = 14;
/** Heights of the plates of the boards "lower-third" and "reporter"; more lines make them taller. */
const plateHeightPx = { interviewee: 112, crew: 104 };
const firstPaddingPx = 40;
const secondPaddingPx = 36;
/** Least room above and below the lines of a plate. */
const linePaddingPx = 22;
/** The same in a plate that lies under a long name. */
const stackedPaddingPx = 13;
/** A name wider than this stands over the post instead of beside it. */
const widestNameBesidePx = 600;
const stackedNameHeightPx = 80;
/** Sizes of a name: from the token down; a longer one shrinks on to the floor, 40 px (standards §8: that of posts). */
const nameSizesPx = [64, 60, 56, 52, 48];
const nameFloorPx = 40;

/** A plate and the lines on it. */
export type FilledPlate = { plate: Rect; lines: readonly PlacedText[] };

/** Edge, brand plate, white plate. The white one is missing when there is nothing to say on it. */
export type LowerThirdLayout = LaidOut & { edge: Rect; brand: FilledPlate; white: FilledPlate | null };

type Lines = { lines: readonly string[]; type: TypeSpec };

function filledPlate(plate: Rect, paddingPx: number, { lines, type }: Lines): FilledPlate {
  const topPx = plate.topPx + (plate.heightPx - blockHeightPx(lines.length, type)) / 2;
  return { plate, lines: placeLines({ lines, type, xPx: plate.leftPx + paddingPx, topPx }) };
}

function widestPx({ lines, type }: Lines): number {
  return Math.max(0, ...lines.map((line) => textWidthPx(line, type)));
}

function assemble(
  edge: Rect,
  brand: FilledPlate,
  white: FilledPlate | null,
  theme: Theme,
): Omit<LowerThirdLayout, 'overflows'> {
  const plates = [edge, brand.plate, ...(white === null ? [] : [white.plate])];
  const box = unionOf(plates);
  return {
    box: { ...box, heightPx: box.heightPx + theme.shadowDropPx },
    texts: [...brand.lines, ...(white?.lines ?? [])],
    edge,
    brand,
    white,
  };
}

function beside(options: {
  leftPx: number;
  heightPx: number;
  first: Lines;
  second: Lines;
  theme: Theme;
}): Omit<LowerThirdLayout, 'overflows'> {
  const { leftPx, heightPx, first, second, theme } = options;
  const topPx = bottomPx - heightPx;
  const edge = { leftPx, topPx, widthPx: edgeWidthPx, heightPx };
  const brandPlate = {
    leftPx: rightOf(edge),
    topPx,
    widthPx: Math.ceil(widestPx(first)) + 2 * firstPaddingPx,
    heightPx,
  };
  const brand = filledPlate(brandPlate, firstPaddingPx, first);
  if (second.lines.length === 0) return assemble(edge, brand, null, theme);
  const whitePlate = {
    leftPx: rightOf(brandPlate),
    topPx,
    widthPx: Math.ceil(widestPx(second)) + 2 * secondPaddingPx,
    heightPx,
  };
  return assemble(edge, brand, filledPlate(whitePlate, secondPaddingPx, second), theme);
}

function heightFor(leastPx: number, { lines, type }: Lines): number {
  return Math.max(leastPx, Math.ceil(blockHeightPx(lines.length, type)) + 2 * linePaddingPx);
}

/** Lays out a lower third: name and post beside each other, a long name above its post, a crew member's role first. */
export function lowerThirdLayout(options: LayoutOptions<'lowerThird'>): LowerThirdLayout {
  const { payload, breaks, theme, format } = options;
  const safe = graphicsSafe(canvasOf(format));
  const { leftPx } = safe;
  const { name: nameType, role, post } = theme.type;
  if (payload.style === 'crew') {
    const second = { lines: [payload.name], type: nameType };
    const first = { lines: [payload.roleLabel], type: role };
    const roomPx = safe.widthPx - edgeWidthPx - widestPx(first) - 2 * firstPaddingPx - 2 * secondPaddingPx;
    const fitted = { ...second, type: fitName(payload.name, nameType, roomPx) };
    const overflows = lineOverflow({ field: 'name', text: payload.name, type: fitted.type, widthPx: roomPx });
    return { ...beside({ leftPx, heightPx: plateHeightPx.crew, first, second: fitted, theme }), overflows };
  }
  const { name, organization, posts } = payload;
  const nameWidthPx = textWidthPx(name, nameType);
  const isStacked = nameWidthPx > widestNameBesidePx && organization.length + posts.length > 0;
  const innerPx = safe.widthPx - edgeWidthPx;
  const namePx = innerPx - 2 * firstPaddingPx;
  const first = { lines: [name], type: fitName(name, nameType, namePx) };
  const overflowsWith = (set: SetText): Overflow[] => [
    ...lineOverflow({ field: 'name', text: name, type: first.type, widthPx: namePx }),
    ...setOverflow({ field: 'posts', text: organization + posts.join('、'), set }),
  ];
  if (!isStacked) {
    const widthPx = innerPx - widestPx(first) - 2 * firstPaddingPx - 2 * secondPaddingPx;
    const second = setPosts({ organization, posts, breaks, type: post, widthPx, maxLines: 2 });
    const heightPx = heightFor(plateHeightPx.interviewee, second);
    return { ...beside({ leftPx, heightPx, first, second, theme }), overflows: overflowsWith(second) };
  }
  const second = setPosts({
    organization,
    posts,
    breaks,
    type: post,
    widthPx: namePx,
    // The name above is as long: one wide line is calmer than two, and keeps clear of what stands above.
    maxLines: 1,
    maxCharacters: Infinity,
  });
  const postHeightPx = Math.ceil(blockHeightPx(second.lines.length, second.type)) + 2 * stackedPaddingPx;
  const topPx = bottomPx - stackedNameHeightPx - postHeightPx;
  const edge = { leftPx, topPx, widthPx: edgeWidthPx, heightPx: bottomPx - topPx };
  const widthPx = Math.ceil(Math.max(widestPx(first), widestPx(second))) + 2 * firstPaddingPx;
  const brandPlate = { leftPx: rightOf(edge), topPx, widthPx, heightPx: stackedNameHeightPx };
  const whitePlate = rectBetween({
    leftPx: brandPlate.leftPx,
    topPx: topPx + stackedNameHeightPx,
    rightPx: rightOf(brandPlate),
    bottomPx,
  });
  const brand = filledPlate(brandPlate, firstPaddingPx, first);
  const white = filledPlate(whitePlate, firstPaddingPx, second);
  return { ...assemble(edge, brand, white, theme), overflows: overflowsWith(second) };
}

/** The name's type in the largest size that fits: letter spacing goes first, whole characters never. */
function fitName(name: string, type: TypeSpec, widthPx: number): TypeSpec {
  const tries = nameSizesPx.flatMap((sizePx) => [
    { ...type, sizePx },
    { ...type, sizePx, spacingEm: 0 },
  ]);
  const fitting = tries.find(
    (each) => placeText({ text: name, type: each, xPx: 0, topPx: 0 }).rect.widthPx <= widthPx,
  );
  if (fitting !== undefined) return fitting;
  const shrunkPx = Math.floor(widthPx / Math.max(1, Array.from(name).length));
  return { ...type, sizePx: Math.max(nameFloorPx, shrunkPx), spacingEm: 0 };
}
