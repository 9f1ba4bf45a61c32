import type { Face } from './face.ts';
import { closingMarks, openingMarks } from './marks.ts';

const closing = new Set([...closingMarks, ...'，。、．；：']);
const middle = new Set('‧・\u3000');

/**
 * Em that two adjacent characters lose to each other: 0.5 where Chromium's `text-spacing-trim: normal` halves one
 * of two full-width marks (standards §6.2), otherwise 0. Read off the pinned browser, pair by pair: the serif also
 * halves ？ and ！, and its narrow · takes no part.
 */
export function squeezeEm(options: { previous: string; next: string; face: Face }): number {
  const { previous, next, face } = options;
  const isSerif = face === 'serif900';
  const closes = (mark: string): boolean =>
    closing.has(mark) || (isSerif && (mark === '？' || mark === '！'));
  const isMiddle = (mark: string): boolean => middle.has(mark) || (!isSerif && mark === '·');
  const halvesNext =
    openingMarks.has(next) && (openingMarks.has(previous) || closes(previous) || isMiddle(previous));
  const halvesPrevious = closes(previous) && (closes(next) || isMiddle(next));
  return halvesNext || halvesPrevious ? 0.5 : 0;
}
