import type { ReactNode } from 'react';

/** Wedges in a full turn, and the share of its sector that each fills. */
const wedgeCount = 48;
const wedgeShare = 0.46;

/**
 * Rays of light from a point, fading with distance. The gradient is named by all that makes it, because a page may hold
 * many pictures and a name means one gradient in the whole page.
 */
export function Rays(props: {
  colour: string;
  opacity: number;
  centre: { xPx: number; yPx: number };
  radiusPx: number;
}): ReactNode {
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
        {/* Nothing at the very centre, where all wedges meet and would flicker when scaled down. */}
        <stop offset="0.02" stopColor={colour} stopOpacity={0} />
        <stop offset="0.14" stopColor={colour} stopOpacity={opacity} />
        <stop offset="0.6" stopColor={colour} stopOpacity={opacity * 0.34} />
        <stop offset="1" stopColor={colour} stopOpacity={0} />
      </radialGradient>
      <path d={wedges.join('')} fill={`url(#${id})`} />
    </svg>
  );
}
