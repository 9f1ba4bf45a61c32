import type { ReactNode } from 'react';
import type { LightProps } from './light.ts';

/** Rings of light around the sun: radius as a share of the light's reach, and how bright each is. */
const rings = [
  { share: 0.09, opacity: 0.055 },
  { share: 0.18, opacity: 0.045 },
  { share: 0.29, opacity: 0.035 },
  { share: 0.424, opacity: 0.025 },
] as const;

/** A sun in rings of its own light. */
export function RingLight(props: LightProps): ReactNode {
  const { theme, source } = props;
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      {rings.map(({ share, opacity }) => (
        <circle
          key={share}
          cx={source.xPx}
          cy={source.yPx}
          r={source.reachPx * share}
          fill={theme.colours.ray}
          opacity={opacity}
        />
      ))}
    </svg>
  );
}
