import { expect, test } from 'vitest';
import { contrastRatio } from './contrast-ratio.ts';
import { mixed, rgbOf, type Rgb } from './rgb.ts';
import type { Colours } from './theme.ts';
import { themes } from './themes.ts';

/** Text under 60 px needs 4.5:1, larger text 3:1 (standards §2). */
const small = 4.5;
const large = 3;

/** Colours of text, what they lie on, and the contrast they need. */
const pairs: readonly (readonly [text: keyof Colours, grounds: readonly (keyof Colours)[], least: number])[] =
  [
    ['white', ['brand', 'brandDark', 'brandBright', 'deep', 'deepest', 'glow'], small],
    ['accentLight', ['brand', 'brandDark', 'deep', 'deepest'], small],
    ['deepest', ['accent', 'accentLight'], small],
    // The numerals of points; the accent itself only fills plates and rules.
    ['accentLight', ['brandBright'], large],
    ['deep', ['paper', 'paperLight', 'paperShade'], small],
    ['accentOnPaper', ['white', 'paper', 'paperLight'], small],
    ['ink', ['white', 'paper', 'paperLight', 'paperShade'], small],
    ['inkSoft', ['white', 'paper', 'paperLight', 'paperShade'], small],
    ['brand', ['paper', 'paperLight', 'paperShade'], small],
  ];

/** A token's colour as it shows over the theme's paper. */
function shown(colours: Colours, token: keyof Colours): Rgb {
  return mixed(rgbOf(colours[token]), rgbOf(colours.paper).rgb);
}

test.each(themes)('$name: every text can be read on what it lies on', ({ colours }) => {
  const faint = [...pairs, ['white', ['captionPlate'], small] as const].flatMap(([text, grounds, least]) =>
    grounds.flatMap((ground) => {
      const ratio = contrastRatio(shown(colours, text), shown(colours, ground));
      return ratio < least ? [`${text} on ${ground}: ${ratio.toFixed(2)}, needs ${least}`] : [];
    }),
  );
  expect(faint).toEqual([]);
});

test.each(themes)(
  '$name: no red comes near the limit of Cr, so that a codec cannot push it over',
  (theme) => {
    const cr = (colour: string): number => {
      const { rgb } = rgbOf(colour);
      const [red, green, blue] = rgb;
      // BT.709, limited range, 8 bit; standards §2 gives 203 for the vermilion of the design tokens.
      return 128 + (224 / 255) * (0.5 * red - 0.4542 * green - 0.0458 * blue);
    };
    expect(Math.round(cr('#C2161C'))).toBe(203);
    const over = Object.entries(theme.colours).filter(([, colour]) => cr(colour) > 230);
    expect(over).toEqual([]);
  },
);

test.each(themes)('$name: rules are even and at least 4 px thick', ({ rulePx }) => {
  expect(rulePx).toBeGreaterThanOrEqual(4);
  expect(rulePx % 2).toBe(0);
});
