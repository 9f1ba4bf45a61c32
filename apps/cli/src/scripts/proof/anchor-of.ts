import { placeOf } from '../place-of.ts';

/** Id of the element of the page that shows a place of a document: `wang-na: people[0].name` is `r-wang-na_people-0-name`. */
export function anchorOf(where: string): string {
  const plain = placeOf(where);
  return `r-${plain
    .replace(': ', '_')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/-$/, '')}`;
}
