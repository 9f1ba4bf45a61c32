import type { Payloads } from '@lanmu/timeline';
import { canvasOf, shapeOf } from '../../canvas.ts';
import { fitPolicy } from '../../fit-policy/fit-policy.ts';
import type { ShapeFit } from '../../fit-policy/shape-fit.ts';
import { unionOf } from '../../rect.ts';
import { setOverflow, type Overflow } from '../../text/overflow.ts';
import { typeIn } from '../../text/type-in.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { Theme } from '../../theme/theme.ts';
import type { LaidOut, LayoutOptions } from '../graphic-kind.ts';
import { fitName } from './fit-name.ts';
import { edgeWidthPx, lowerThirdPlace, type LowerThirdPlace } from './lower-third-place.ts';
import type { InkedLines, Plates, SetLines } from './plates.ts';
import { platesBeside, roomBesidePx } from './plates-beside.ts';
import { platesStacked } from './plates-stacked.ts';
import { setPages } from './set-pages.ts';

/** Heights of the plates of the boards "lower-third" and "reporter"; more lines make them taller. */
const plateHeightPx = { interviewee: 112, crew: 104 };
/** Coloured text needs strokes of 4 px: bold from 64 px (standards §2). A smaller name takes the darker tone. */
const colouredFromPx = 64;

/** Edge, brand plate, white plate. The white one is missing when there is nothing to say on it. */
export type LowerThirdLayout = LaidOut & Plates;

/** Which field of the fit policy a name came out as. */
function nameFieldOf({ lines }: SetLines): 'name' | 'nameInTwoLines' {
  return lines.length > 1 ? 'nameInTwoLines' : 'name';
}

/** What stands on the first plate. */
const onBrand = { ground: 'plate', colour: 'white' } as const;

function assembled(plates: Plates, theme: Theme): Omit<LowerThirdLayout, 'overflows'> {
  const { edge, brand, white } = plates;
  const box = unionOf([edge, brand.plate, ...(white === null ? [] : [white.plate])]);
  return {
    ...plates,
    box: { ...box, heightPx: box.heightPx + theme.shadowDropPx },
    surfaces: [brand, ...(white === null ? [] : [white])].map(({ plate, ground }) => ({
      rect: plate,
      ground,
    })),
    texts: [...brand.lines, ...(white?.lines ?? [])],
  };
}

function crewLayout(
  payload: Payloads['lowerThird'] & { style: 'crew' },
  options: { place: LowerThirdPlace; policy: ShapeFit; theme: Theme },
): LowerThirdLayout {
  const { place, policy, theme } = options;
  const { name: type } = theme.type;
  const settings = policy.name;
  const { name } = payload;
  const named = (set: SetLines): InkedLines => ({
    ...set,
    field: nameFieldOf(set),
    ground: 'white',
    colour: set.type.sizePx >= colouredFromPx ? 'brand' : 'deep',
  });
  const first = {
    lines: [payload.roleLabel],
    field: 'role',
    type: typeIn(theme.type.role, policy.role[0]),
    ...onBrand,
  } as const;
  const innerPx = place.rightPx - place.leftPx - edgeWidthPx;
  const roomPx = roomBesidePx({ place, first });
  const inRow = fitName({ name, type, settings, widthPx: roomPx, turnedSettings: undefined });
  if (inRow.fits || !place.isNarrow) {
    const overflows = setOverflow({ field: 'name', text: name, set: inRow });
    const leastPx = plateHeightPx.crew;
    const plates = platesBeside({ place, leastPx, first, second: named(inRow), pages: [inRow] });
    return { ...assembled(plates, theme), overflows };
  }
  const below = fitName({
    name,
    type,
    settings,
    widthPx: innerPx - 2 * place.stackedPaddingPx,
    turnedSettings: policy.nameInTwoLines,
  });
  const overflows = setOverflow({ field: 'name', text: name, set: below });
  const plates = platesStacked({ place, first, second: named(below), pages: [below] });
  return { ...assembled(plates, theme), overflows };
}

/**
 * Lays out a lower third on one page of its posts: name and post beside each other, a long name above its post, a crew
 * member's role first. All pages have plates of one height, and in one order.
 */
export function lowerThirdLayout(options: LayoutOptions<'lowerThird'>): LowerThirdLayout {
  const { payload, breaks, step, theme, format } = options;
  const canvas = canvasOf(format);
  const place = lowerThirdPlace(canvas);
  const policy: ShapeFit = fitPolicy[shapeOf(canvas)];
  if (payload.style === 'crew') return crewLayout(payload, { place, policy, theme });
  const { name, organization, posts } = payload;
  const text = organization + posts.join('、');
  const innerPx = place.rightPx - place.leftPx - edgeWidthPx;
  const namePx = innerPx - 2 * place.stackedPaddingPx;
  const first = fitName({
    name,
    type: theme.type.name,
    settings: policy.name,
    widthPx: namePx,
    turnedSettings: policy.nameInTwoLines,
  });
  const setting = { posts: { organization, posts }, breaks, type: theme.type.post };
  const besidePages = setPages({
    ...setting,
    settings: policy.post,
    widthPx: roomBesidePx({ place, first }),
    opensPosts: !place.isNarrow,
  });
  const isWide = textWidthPx(name, typeIn(theme.type.name, policy.name[0])) > place.widestNameBesidePx;
  const isStacked = text !== '' && (isWide || (place.isNarrow && besidePages.some(({ fits }) => !fits)));
  // Under a name in two lines there is no room for two more.
  const underField =
    first.lines.length > 1 && policy.postUnderTwoLines !== undefined ? 'postUnderTwoLines' : 'postUnderName';
  const pages = isStacked
    ? setPages({
        ...setting,
        settings: policy[underField] ?? policy.postUnderName,
        widthPx: namePx,
        maxCharacters: place.stackedMaxCharacters,
      })
    : besidePages;
  const second = pages[Math.min(step, pages.length - 1)] ?? {
    lines: [],
    type: typeIn(theme.type.post, policy.post[0]),
  };
  const overflows: Overflow[] = [
    ...setOverflow({ field: 'name', text: name, set: first }),
    ...pages.filter(({ fits }) => !fits).flatMap((set) => setOverflow({ field: 'posts', text, set })),
  ];
  const said = {
    place,
    first: { ...first, field: nameFieldOf(first), ...onBrand },
    second: {
      ...second,
      field: isStacked ? underField : 'post',
      ground: 'white',
      colour: 'ink',
    } as const,
    pages,
  };
  const plates = isStacked
    ? platesStacked(said)
    : platesBeside({ ...said, leastPx: plateHeightPx.interviewee });
  return { ...assembled(plates, theme), overflows };
}
