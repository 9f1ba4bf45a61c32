import type { ReactNode } from 'react';
import type { LightProps } from './light.ts';
import { raysOf } from './ray-light.ts';
import { Rays } from './Rays.tsx';

/** Rays of light from its source: the board "title". */
export function RayLight(props: LightProps): ReactNode {
  const { theme, source } = props;
  return <Rays colour={theme.colours.ray} {...raysOf(source)} />;
}
