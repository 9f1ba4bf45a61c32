import type { Shape } from '../canvas.ts';
import { landscapeFit } from './landscape-fit.ts';
import type { ShapeFit } from './shape-fit.ts';
import { squareFit } from './square-fit.ts';
import { verticalFit } from './vertical-fit.ts';

/**
 * The fit policy: how every field of every graphic is set, from the preferred size to the least, and in how many lines. What
 * does not fit the last setting is an error, `text-too-long`, never smaller. What each field's floor is and why, `fitFields`
 * says; `TYPE.md` is made of both.
 */
export const fitPolicy = {
  landscape: landscapeFit,
  vertical: verticalFit,
  square: squareFit,
} satisfies Readonly<Record<Shape, ShapeFit>>;
