import type { ReactNode } from 'react';
import type { ArtProps } from './art-props.ts';
import { Dusk } from './Dusk.tsx';
import { Folds } from './Folds.tsx';
import { Glow } from './Glow.tsx';
import { lightOf } from './light.ts';
import { Rays } from './Rays.tsx';

/** How far rays reach, as a share of the light's reach. */
const rayShare = 0.84 / 0.86;

/** Light from the upper right, rays, two folds of cloth below: the board "title". */
export function RayArt(props: ArtProps): ReactNode {
  const { canvas, theme } = props;
  const { reachPx, ...centre } = lightOf(canvas);
  return (
    <>
      <Glow canvas={canvas} theme={theme} />
      <Rays colour={theme.colours.ray} opacity={0.13} centre={centre} radiusPx={reachPx * rayShare} />
      <Folds canvas={canvas} theme={theme} />
      <Dusk canvas={canvas} theme={theme} />
    </>
  );
}
