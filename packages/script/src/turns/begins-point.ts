import { markerStyles } from '../markers/styles.ts';

/** Whether a text begins with the marker of a point, numbered by hand or by a word processor. */
export function beginsPoint(text: string): boolean {
  return markerStyles.some(({ read, readInFront = read }) => readInFront(text) !== null);
}
