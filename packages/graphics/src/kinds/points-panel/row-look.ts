import type { Ground } from '../../surface.ts';
import type { Colours } from '../../theme/theme.ts';

/** State of a point: spoken, being spoken, to come. */
export type PointState = 'done' | 'on' | 'next';

/** What a row's plate is filled with, and the colours of what stands on it. */
export type RowLook = { ground: Ground; numeral: keyof Colours; text: keyof Colours };

/** The look of a row in a state; on the deep ground of an upright picture a row to come is a faint light. */
export function rowLook(state: PointState, isOnDeep: boolean): RowLook {
  if (state === 'on') return { ground: 'plate', numeral: 'accentLight', text: 'white' };
  if (state === 'done') return { ground: 'white', numeral: 'accentOnPaper', text: 'inkSoft' };
  return isOnDeep
    ? { ground: 'nextOnDeep', numeral: 'nextNumeralOnDeep', text: 'nextNumeralOnDeep' }
    : { ground: 'nextPlate', numeral: 'nextNumeral', text: 'nextNumeral' };
}
