import type { CreditLine } from '@lanmu/timeline';
import { rightOf } from '../../rect.ts';
import { lineOverflow, type Overflow } from '../../text/overflow.ts';
import { charsIn } from '../../text/room.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** Sizes to try; standards §2 lets Medium go to 36, these stay above. */
const sizesPx = [46, 40];
const maxRows = 2;
const rowPitchPx = 68;
const labelGapPx = 32;
const nameGapPx = 44;
const groupGapPx = 80;

/** One credit in its place; a line that goes on in a second row has no label there. */
export type PlacedCredit = { label: PlacedText | null; names: readonly PlacedText[] };

type Row = PlacedCredit[];

function flow(options: {
  credits: readonly CreditLine[];
  type: TypeSpec;
  leftPx: number;
  rightPx: number;
}): Row[] {
  const { credits, type, leftPx, rightPx } = options;
  const rows: Row[] = [[]];
  let xPx = leftPx;
  const put = (text: string): PlacedText => placeText({ text, type, xPx, topPx: 0 });
  for (const credit of credits) {
    if (xPx > leftPx) xPx += groupGapPx;
    const labelWidthPx = put(credit.label).rect.widthPx + labelGapPx;
    const firstNamePx = put(credit.names[0] ?? '').rect.widthPx;
    // A label never stands at the end of a row without a name.
    if (xPx > leftPx && xPx + labelWidthPx + firstNamePx > rightPx) {
      rows.push([]);
      xPx = leftPx;
    }
    const label = put(credit.label);
    let names: PlacedText[] = [];
    rows.at(-1)?.push({ label, names });
    xPx = rightOf(label.rect) + labelGapPx;
    for (const name of credit.names) {
      if (names.length > 0 && rightOf(put(name).rect) > rightPx) {
        names = [];
        rows.push([{ label: null, names }]);
        xPx = leftPx;
      }
      const placed = put(name);
      names.push(placed);
      xPx = rightOf(placed.rect) + nameGapPx;
    }
    xPx -= nameGapPx;
  }
  return rows;
}

/** Labels and names that no row holds: a label may take half of one, its first name what the label leaves. */
function tooWide(credits: readonly CreditLine[], type: TypeSpec, widthPx: number): Overflow[] {
  return credits.flatMap(({ label, names }, i) => {
    const besideLabelPx = widthPx - labelGapPx - textWidthPx(label, type);
    const field = `credits[${i}]`;
    return [
      ...lineOverflow({ field: `${field}.label`, text: label, type, widthPx: widthPx / 2 - labelGapPx }),
      ...names.flatMap((text, k) =>
        lineOverflow({
          field: `${field}.names[${k}]`,
          text,
          type,
          widthPx: k === 0 ? besideLabelPx : widthPx,
        }),
      ),
    ];
  });
}

/**
 * Puts label and names of each credit after one another, row under row, the last row ending at `bottomPx`. More than two
 * rows rise into the room above; `crowd` is then what to blame if somebody misses it.
 */
export function placeCredits(options: {
  credits: readonly CreditLine[];
  type: TypeSpec;
  leftPx: number;
  rightPx: number;
  bottomPx: number;
}): { credits: PlacedCredit[]; overflows: Overflow[]; crowd: Overflow | null } {
  const { credits, type, leftPx, rightPx, bottomPx } = options;
  const widthPx = rightPx - leftPx;
  const flows = sizesPx.map((sizePx) => {
    const sized = { ...type, sizePx };
    return { sized, rows: flow({ ...options, type: sized }), overflows: tooWide(credits, sized, widthPx) };
  });
  const chosen =
    flows.find(({ rows, overflows }) => rows.length <= maxRows && overflows.length === 0) ?? flows.at(-1);
  if (chosen === undefined) return { credits: [], overflows: [], crowd: null };
  const { sized, rows, overflows } = chosen;
  const placed = rows.flatMap((row, i) => {
    const topPx = bottomPx - sized.sizePx - (rows.length - 1 - i) * rowPitchPx;
    const drop = (text: PlacedText): PlacedText => ({ ...text, rect: { ...text.rect, topPx } });
    return row.map(({ label, names }) => ({
      label: label === null ? null : drop(label),
      names: names.map(drop),
    }));
  });
  const text = credits.map(({ label, names }) => `${label} ${names.join('、')}`).join('；');
  const room = { lines: maxRows, charsPerLine: charsIn(widthPx, sized) };
  return {
    credits: placed,
    overflows,
    crowd: rows.length <= maxRows ? null : { field: 'credits', text, ...room },
  };
}
