import type { ReactNode } from 'react';
import { rayStops, type RayFan } from './ray-light.ts';

/** Wedges in a full turn, and the share of its sector that each fills. */
const wedgeCount = 48;
const wedgeShare = 0.46;

/**
 * Rays of light from a point, fading with distance. The gradient is named by all that makes it, because a page may hold
 * many pictures and a name means one gradient in the whole page.
 */
export function Rays(props: RayFan & { colour: string }): ReactNode {
  const { colour, opacity, centre, radiusPx } = props;
  const cx = centre.xPx.toFixed(2);
  const cy = centre.yPx.toFixed(2);
  const id = ['lanmu-rays', colour, opacity, cx, cy, radiusPx].join('-').replace(/[^\w-]/g, '_');
  const point = (turn: number): string => {
    const angle = turn * 2 * Math.PI;
    const xPx = centre.xPx + Math.cos(angle) * radiusPx;
    const yPx = centre.yPx + Math.sin(angle) * radiusPx;
    return `${xPx.toFixed(2)} ${yPx.toFixed(2)}`;
  };
  const centrePoint = `${cx} ${cy}`;
  const wedges = Array.from({ length: wedgeCount }, (_, i) => {
    const start = i / wedgeCount;
    return `M${centrePoint}L${point(start)}L${point(start + wedgeShare / wedgeCount)}Z`;
  });
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' }}>
      <radialGradient id={id} gradientUnits="userSpaceOnUse" cx={cx} cy={cy} r={radiusPx}>
        {rayStops.map(({ at, strength }) => (
          <stop key={at} offset={at} stopColor={colour} stopOpacity={opacity * strength} />
        ))}
      </radialGradient>
      <path d={wedges.join('')} fill={`url(#${id})`} />
    </svg>
  );
}
