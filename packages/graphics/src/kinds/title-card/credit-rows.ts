import type { CreditLine } from '@lanmu/timeline';
import { rightOf } from '../../rect.ts';
import { placeText, type PlacedText } from '../../text/placed-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** Room between a label and its first name, between names, and between credits in one row (house). */
export const creditGapsPx = { label: 32, name: 44, group: 80 } as const;

const field = 'cardCredit';
const labelColour = 'accentLight';
type RowColour = 'white' | typeof labelColour;

/** One credit in its place; a line that goes on in a second row has no label there. */
export type PlacedCredit = { label: PlacedText | null; names: readonly PlacedText[] };

/** Where rows of credits begin and end, and in which type they are set. */
export type RowsRoom = { type: TypeSpec; leftPx: number; rightPx: number };

/** Left edge of the names where each credit has rows of its own: behind the widest label. */
export function namesLeftPx(credits: readonly CreditLine[], { type, leftPx }: RowsRoom): number {
  return leftPx + Math.max(0, ...credits.map(({ label }) => textWidthPx(label, type))) + creditGapsPx.label;
}

/** Label and names of each credit one after the other, in rows of which none has a label at its end. Every row is at 0. */
export function flowingRows(credits: readonly CreditLine[], room: RowsRoom): PlacedCredit[][] {
  const { type, leftPx, rightPx } = room;
  const rows: PlacedCredit[][] = [[]];
  let xPx = leftPx;
  const put = (text: string, colour: RowColour = 'white'): PlacedText =>
    placeText({ text, field, type, colour, xPx, topPx: 0 });
  for (const credit of credits) {
    if (xPx > leftPx) xPx += creditGapsPx.group;
    const labelWidthPx = put(credit.label, labelColour).rect.widthPx + creditGapsPx.label;
    const firstNamePx = put(credit.names[0] ?? '').rect.widthPx;
    if (xPx > leftPx && xPx + labelWidthPx + firstNamePx > rightPx) {
      rows.push([]);
      xPx = leftPx;
    }
    const label = put(credit.label, labelColour);
    let names: PlacedText[] = [];
    rows.at(-1)?.push({ label, names });
    xPx = rightOf(label.rect) + creditGapsPx.label;
    for (const name of credit.names) {
      if (names.length > 0 && rightOf(put(name).rect) > rightPx) {
        names = [];
        rows.push([{ label: null, names }]);
        xPx = leftPx;
      }
      const placed = put(name);
      names.push(placed);
      xPx = rightOf(placed.rect) + creditGapsPx.name;
    }
    xPx -= creditGapsPx.name;
  }
  return rows;
}

/** Each credit in rows of its own, all names on one axis behind the labels. Every row is at 0. */
export function rowsOfTheirOwn(credits: readonly CreditLine[], room: RowsRoom): PlacedCredit[][] {
  const { type, leftPx, rightPx } = room;
  const axisPx = namesLeftPx(credits, room);
  const put = (text: string, xPx: number): PlacedText =>
    placeText({ text, field, type, colour: 'white', xPx, topPx: 0 });
  return credits.flatMap((credit) => {
    let names: PlacedText[] = [];
    const rows: PlacedCredit[][] = [
      [
        {
          label: placeText({ text: credit.label, field, type, colour: labelColour, xPx: leftPx, topPx: 0 }),
          names,
        },
      ],
    ];
    let xPx = axisPx;
    for (const text of credit.names) {
      let placed = put(text, xPx);
      if (names.length > 0 && rightOf(placed.rect) > rightPx) {
        names = [];
        rows.push([{ label: null, names }]);
        placed = put(text, axisPx);
      }
      names.push(placed);
      xPx = rightOf(placed.rect) + creditGapsPx.name;
    }
    return rows;
  });
}
