import type { Rect } from '../rect.ts';
import type { ArtName } from './art-name.ts';
import type { LightSource } from './light.ts';
import { planeOpacityIn } from './plane-light.ts';
import { rayOpacityIn, raysOf } from './ray-light.ts';
import { ringOpacityIn } from './ring-light.ts';

/** A place on a box that is lit, and where its light comes from. */
type Lit = { place: Rect; box: Rect; source: LightSource };

/** How strong the light of each piece of art is anywhere in a place, 0–1, at most: what components draw, as arithmetic. */
export const lightOpacityIn: Readonly<Record<ArtName, (lit: Lit) => number>> = {
  rays: ({ place, source }) => rayOpacityIn(place, raysOf(source)),
  planes: ({ place, box }) => planeOpacityIn(place, box),
  hills: ({ place, source }) => ringOpacityIn(place, source),
};
