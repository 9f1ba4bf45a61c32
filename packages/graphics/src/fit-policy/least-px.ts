import type { Face } from '@lanmu/typeset';
import { fitFields, type FitField, type FitFieldRule } from './fit-fields.ts';

/** Strokes of two pixels: standards §2 lets Medium and SemiBold go to 36 px, Bold to 32, Serif to 72. */
const faceFloorsPx: Readonly<Record<Face, number>> = { sans500: 36, sans600: 36, sans700: 32, serif900: 72 };

/** The least size of a field in a face, in design pixels: its own floor, and that of the face; digits have no hairlines to lose. */
export function leastPxOf(field: FitField, face: Face): number {
  const { leastPx, isDigits = false }: FitFieldRule = fitFields[field];
  return isDigits ? leastPx : Math.max(leastPx, faceFloorsPx[face]);
}
