import type { ReactNode } from 'react';
import type { ArtName } from './art-name.ts';
import type { ArtProps } from './art-props.ts';
import { HillArt } from './HillArt.tsx';
import { PlaneArt } from './PlaneArt.tsx';
import { RayArt } from './RayArt.tsx';

/** Every piece of full-frame art: a new one is a component, a name and a line here. */
export const arts: Readonly<Record<ArtName, (props: ArtProps) => ReactNode>> = {
  rays: RayArt,
  planes: PlaneArt,
  hills: HillArt,
};
