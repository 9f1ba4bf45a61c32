import type { ReactNode } from 'react';
import type { ArtName } from './art-name.ts';
import { City } from './City.tsx';
import { Fields } from './Fields.tsx';
import { Folds } from './Folds.tsx';
import type { ForegroundProps } from './foreground.ts';
import type { LightProps } from './light.ts';
import { PlaneLight } from './PlaneLight.tsx';
import { RayLight } from './RayLight.tsx';
import { RingLight } from './RingLight.tsx';

/** What full-frame art is made of: light from the upper right, also on plates, and what lies along the bottom edge. */
export type Art = {
  Light: (props: LightProps) => ReactNode;
  Foreground: (props: ForegroundProps) => ReactNode;
};

/** Every piece of full-frame art: a new one is a light, a foreground, a name, and a line here and in `light-opacity.ts`. */
export const arts: Readonly<Record<ArtName, Art>> = {
  rays: { Light: RayLight, Foreground: Folds },
  planes: { Light: PlaneLight, Foreground: City },
  hills: { Light: RingLight, Foreground: Fields },
};
