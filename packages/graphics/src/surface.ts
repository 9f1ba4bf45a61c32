import type { LightSource } from './art/light.ts';
import type { Rect } from './rect.ts';

/**
 * What words may lie on: the paper, plates in the brand's colours, in the accent and in white, those of captions and of points
 * to come, the deep ground of an upright picture, and the full-frame art, all of it or what its light does not reach.
 */
export type Ground =
  | 'paper'
  | 'plate'
  | 'brand'
  | 'accent'
  | 'accentEdge'
  | 'white'
  | 'captionPlate'
  | 'nextPlate'
  | 'nextOnDeep'
  | 'deepGround'
  | 'art'
  | 'shadedArt';

/** An area that a layout fills under words, and where the theme's light falls on it from. */
export type Surface = { rect: Rect; ground: Ground; light?: LightSource };
