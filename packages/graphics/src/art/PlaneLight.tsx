import type { ReactNode } from 'react';
import { bottomOf, rightOf } from '../rect.ts';
import type { LightProps } from './light.ts';

/** How far a plane of light moves to the left on its way down, per pixel. */
const slant = 0.62;

/** Planes of light: right edge and width at the top as shares of the height, and how bright each is. */
const planes = [
  { rightShare: 1.3, widthShare: 0.5, opacity: 0.09 },
  { rightShare: 0.98, widthShare: 0.2, opacity: 0.11 },
  { rightShare: 0.66, widthShare: 0.34, opacity: 0.06 },
  { rightShare: 0.2, widthShare: 0.16, opacity: 0.08 },
  { rightShare: -0.1, widthShare: 0.42, opacity: 0.05 },
] as const;

/** Slanted planes of light that fall across a surface from its upper right. */
export function PlaneLight(props: LightProps): ReactNode {
  const { theme, box } = props;
  const { ray } = theme.colours;
  const topPx = box.topPx;
  const bottomPx = bottomOf(box);
  const shift = slant * box.heightPx;
  const id = ['lanmu-planes', ray, topPx, bottomPx].join('-').replace(/[^\w-]/g, '_');
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} y1={topPx} x2={0} y2={bottomPx}>
        <stop offset="0" stopColor={ray} stopOpacity={1} />
        <stop offset="0.75" stopColor={ray} stopOpacity={0.1} />
        <stop offset="1" stopColor={ray} stopOpacity={0} />
      </linearGradient>
      {planes.map(({ rightShare, widthShare, opacity }) => {
        const rightPx = rightOf(box) - box.heightPx * (1 - rightShare) + shift * 0.4;
        const leftPx = rightPx - box.heightPx * widthShare;
        const d = `M${leftPx} ${topPx}H${rightPx}L${rightPx - shift} ${bottomPx}H${leftPx - shift}Z`;
        return <path key={rightShare} d={d} fill={`url(#${id})`} opacity={opacity} />;
      })}
    </svg>
  );
}
