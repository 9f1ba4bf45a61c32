import type { ReactNode } from 'react';
import type { LightProps } from './light.ts';
import { ringsOf } from './ring-light.ts';

/** A sun in rings of its own light. */
export function RingLight(props: LightProps): ReactNode {
  const { theme, source } = props;
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      {ringsOf(source).map(({ radiusPx, opacity }) => (
        <circle
          key={radiusPx}
          cx={source.xPx}
          cy={source.yPx}
          r={radiusPx}
          fill={theme.colours.ray}
          opacity={opacity}
        />
      ))}
    </svg>
  );
}
