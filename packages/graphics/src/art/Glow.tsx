import type { ReactNode } from 'react';
import type { ArtProps } from './art-props.ts';
import { lightOf } from './light.ts';

/** The ground of the full-frame art: light from the upper right that fades into the dark. */
export function Glow(props: ArtProps): ReactNode {
  const { canvas, theme } = props;
  const { glow, brand, deep, deepest } = theme.colours;
  const { xPx, yPx, reachPx } = lightOf(canvas);
  const stops = `${glow} 0%, ${brand} 24%, ${deep} 78%, ${deepest} 100%`;
  return (
    <div
      style={{
        position: 'absolute',
        inset: 0,
        background: `radial-gradient(${reachPx}px circle at ${xPx}px ${yPx}px, ${stops})`,
      }}
    />
  );
}
