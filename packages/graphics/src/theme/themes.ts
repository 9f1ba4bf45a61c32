import { blue } from './blue.ts';
import { green } from './green.ts';
import { red } from './red.ts';
import type { Theme } from './theme.ts';

/** Every look there is: a new one is a file and a line here. */
export const themes: readonly Theme[] = [red, blue, green];

/** The theme of that name. Throws a RangeError that lists the names when there is none. */
export function themeNamed(name: string): Theme {
  const theme = themes.find((candidate) => candidate.name === name);
  if (theme !== undefined) return theme;
  throw new RangeError(
    `There is no theme ${JSON.stringify(name)}; there are: ${themes.map((each) => each.name).join(', ')}.`,
  );
}
