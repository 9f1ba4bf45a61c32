import type { Face } from './face.ts';
import { packedKerning, type PackedKerning } from './packed-kerning.ts';

/** Class of each character on one side of a pair, and the rows of values by class. */
type Kerning = {
  lefts: ReadonlyMap<string, number>;
  rights: ReadonlyMap<string, number>;
  rowsEm: readonly (readonly number[])[];
};

function classesOf(packed: string): ReadonlyMap<string, number> {
  return new Map(
    packed.split('\n').flatMap((group, i) => Array.from(group, (character) => [character, i] as const)),
  );
}

function unpack({ lefts, rights, rows }: PackedKerning): Kerning {
  return {
    lefts: classesOf(lefts),
    rights: classesOf(rights),
    rowsEm: rows.split(' ').map((row) => row.split(',').map((thousandths) => Number(thousandths) / 1000)),
  };
}

const tables: Readonly<Record<Face, Kerning>> = {
  sans500: unpack(packedKerning.sans500),
  sans600: unpack(packedKerning.sans600),
  sans700: unpack(packedKerning.sans700),
  serif900: unpack(packedKerning.serif900),
};

/** Em that the font moves two neighbours apart (AV closer: negative); 0 for Han, full-width marks and most pairs [Y6]. */
export function kerningEm(options: { previous: string; next: string; face: Face }): number {
  const { previous, next, face } = options;
  const { lefts, rights, rowsEm } = tables[face];
  const left = lefts.get(previous);
  if (left === undefined) return 0;
  const right = rights.get(next);
  return right === undefined ? 0 : (rowsEm[left]?.[right] ?? 0);
}
