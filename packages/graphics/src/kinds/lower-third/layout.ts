import type { Payloads } from '@lanmu/timeline';
import { canvasOf, shapeOf } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy.ts';
import { rectBetween, rightOf, unionOf, type Rect } from '../../rect.ts';
import { blockHeightPx } from '../../text/block-height.ts';
import { setOverflow, type Overflow } from '../../text/overflow.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { placeLines } from '../../text/place-lines.ts';
import type { Setting } from '../../text/set-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';
import type { Theme } from '../../theme/theme.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { fitName } from './fit-name.ts';
import { lowerThirdPlace, type LowerThirdPlace } from './lower-third-place.ts';
import { setPages } from './set-pages.ts';

const edgeWidthPx = 14;
/** Heights of the plates of the boards "lower-third" and "reporter"; more lines make them taller. */
const plateHeightPx = { interviewee: 112, crew: 104 };
const firstPaddingPx = 40;
const secondPaddingPx = 36;
/** The same in a plate that lies under a long name. */
const underNamePaddingPx = 13;
const stackedNameHeightPx = 80;
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

type Block = Omit<LowerThirdLayout, 'overflows'>;

function tallest(sets: readonly Lines[]): Lines {
  const [first] = sets.toSorted((a, b) => b.lines.length - a.lines.length);
  return first ?? { lines: [], type: { face: 'sans600', sizePx: 0, spacingEm: 0, leadingEm: 1 } };
}

/** First plate, and beside it the second as wide as its own lines; as high as the tallest of its pages. */
function beside(options: {
  place: LowerThirdPlace;
  leastPx: number;
  first: Lines;
  second: Lines;
  /** Every page that takes its turn in the second plate. */
  pages: readonly Lines[];
  theme: Theme;
}): Block {
  const { place, leastPx, first, second, pages, theme } = options;
  const { leftPx, bottomPx } = place;
  // One line, whatever its size, stands in the plate's own height.
  const blocks = [first, ...pages].filter(({ lines }) => lines.length > 1);
  const blocksPx = blocks.map(({ lines, type }) => Math.ceil(blockHeightPx(lines.length, type)));
  const heightPx = Math.max(leastPx, ...blocksPx.map((px) => px + 2 * place.linePaddingPx));
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

/** First plate over the second, both as wide as the widest line of any page. */
function stacked(options: {
  place: LowerThirdPlace;
  first: Lines;
  second: Lines;
  pages: readonly Lines[];
  theme: Theme;
}): Block {
  const { place, first, second, pages, theme } = options;
  const { leftPx, bottomPx } = place;
  const { stackedPaddingPx: paddingPx } = place;
  const heightOf = ({ lines, type }: Lines): number =>
    Math.ceil(blockHeightPx(lines.length, type)) + 2 * underNamePaddingPx;
  const firstPx = first.lines.length > 1 ? heightOf(first) : stackedNameHeightPx;
  const topPx = bottomPx - firstPx - heightOf(tallest(pages));
  const edge = { leftPx, topPx, widthPx: edgeWidthPx, heightPx: bottomPx - topPx };
  const widthPx = Math.ceil(Math.max(...[first, ...pages].map(widestPx))) + 2 * paddingPx;
  const brandPlate = { leftPx: rightOf(edge), topPx, widthPx, heightPx: firstPx };
  const whitePlate = rectBetween({
    leftPx: brandPlate.leftPx,
    topPx: topPx + firstPx,
    rightPx: rightOf(brandPlate),
    bottomPx,
  });
  const brand = filledPlate(brandPlate, paddingPx, first);
  const white = filledPlate(whitePlate, paddingPx, second);
  return assemble(edge, brand, white, theme);
}

function crewLayout(
  payload: Payloads['lowerThird'] & { style: 'crew' },
  options: { place: LowerThirdPlace; settings: readonly Setting[]; theme: Theme },
): LowerThirdLayout {
  const { place, settings, theme } = options;
  const { name: type, role } = theme.type;
  const { name } = payload;
  const first = { lines: [payload.roleLabel], type: role };
  const innerPx = place.rightPx - place.leftPx - edgeWidthPx;
  const roomPx = innerPx - widestPx(first) - 2 * firstPaddingPx - 2 * secondPaddingPx;
  const inRow = fitName({ name, type, settings, widthPx: roomPx, mayTurn: false });
  if (inRow.fits || !place.isNarrow) {
    const overflows = setOverflow({ field: 'name', text: name, set: inRow });
    const leastPx = plateHeightPx.crew;
    return { ...beside({ place, leastPx, first, second: inRow, pages: [inRow], theme }), overflows };
  }
  const below = fitName({
    name,
    type,
    settings,
    widthPx: innerPx - 2 * place.stackedPaddingPx,
    mayTurn: true,
  });
  const overflows = setOverflow({ field: 'name', text: name, set: below });
  return { ...stacked({ place, first, second: below, pages: [below], theme }), overflows };
}

/**
 * Lays out a lower third on one page of its posts: name and post beside each other, a long name above its post, a crew
 * member's role first. All pages have plates of one height, and in one order.
 */
export function lowerThirdLayout(options: LayoutOptions<'lowerThird'>): LowerThirdLayout {
  const { payload, breaks, step, theme, format } = options;
  const canvas = canvasOf(format);
  const place = lowerThirdPlace(canvas);
  const policy = fitPolicy[shapeOf(canvas)];
  if (payload.style === 'crew') return crewLayout(payload, { place, settings: policy.name, theme });
  const { name, organization, posts } = payload;
  const text = organization + posts.join('、');
  const innerPx = place.rightPx - place.leftPx - edgeWidthPx;
  const namePx = innerPx - 2 * place.stackedPaddingPx;
  const first = fitName({
    name,
    type: theme.type.name,
    settings: policy.name,
    widthPx: namePx,
    mayTurn: place.isNarrow,
  });
  const setting = { posts: { organization, posts }, breaks, type: theme.type.post };
  const besidePages = setPages({
    ...setting,
    settings: policy.post,
    widthPx: innerPx - widestPx(first) - 2 * firstPaddingPx - 2 * secondPaddingPx,
    opensPosts: !place.isNarrow,
  });
  const isWide = textWidthPx(name, theme.type.name) > place.widestNameBesidePx;
  const isStacked = text !== '' && (isWide || (place.isNarrow && besidePages.some(({ fits }) => !fits)));
  const { maxLines, maxCharacters } = place.stacked;
  const pages = isStacked
    ? setPages({
        ...setting,
        settings: policy.post.map(({ sizePx }) => ({
          sizePx,
          maxLines: first.lines.length > 1 ? 1 : maxLines,
        })),
        widthPx: namePx,
        maxCharacters,
      })
    : besidePages;
  const second = pages[Math.min(step, pages.length - 1)] ?? { lines: [], type: theme.type.post };
  const overflows: Overflow[] = [
    ...setOverflow({ field: 'name', text: name, set: first }),
    ...pages.filter(({ fits }) => !fits).flatMap((set) => setOverflow({ field: 'posts', text, set })),
  ];
  const plates = { place, first, second, pages, theme };
  const block = isStacked ? stacked(plates) : beside({ ...plates, leastPx: plateHeightPx.interviewee });
  return { ...block, overflows };
}
