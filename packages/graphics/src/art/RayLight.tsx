import type { ReactNode } from 'react';
import type { LightProps } from './light.ts';
import { Rays } from './Rays.tsx';

/** How far rays reach, as a share of the light's reach, and how bright they are. */
const rayShare = 0.84 / 0.86;
const opacity = 0.13;

/** Rays of light from its source: the board "title". */
export function RayLight(props: LightProps): ReactNode {
  const { theme, source } = props;
  return (
    <Rays colour={theme.colours.ray} opacity={opacity} centre={source} radiusPx={source.reachPx * rayShare} />
  );
}
