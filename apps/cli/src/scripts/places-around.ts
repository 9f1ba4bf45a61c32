import { placeOf } from './place-of.ts';

/** A place and everything it is inside of: `id: people[0].name`, `id: people[0]`, `id: people`, `id`. */
export function placesAround(where: string): string[] {
  const plain = placeOf(where);
  const ends = Array.from(plain.matchAll(/[.[:]/g), ({ index }) => index);
  return [...ends.map((end) => plain.slice(0, end)), plain];
}
