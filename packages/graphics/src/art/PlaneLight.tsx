import type { ReactNode } from 'react';
import { bottomOf } from '../rect.ts';
import type { LightProps } from './light.ts';
import { planesOf, planeStops } from './plane-light.ts';

/** Slanted planes of light that fall across a surface from its upper right. */
export function PlaneLight(props: LightProps): ReactNode {
  const { theme, box } = props;
  const { ray } = theme.colours;
  const topPx = box.topPx;
  const bottomPx = bottomOf(box);
  const id = ['lanmu-planes', ray, topPx, bottomPx].join('-').replace(/[^\w-]/g, '_');
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} y1={topPx} x2={0} y2={bottomPx}>
        {planeStops.map(({ at, strength }) => (
          <stop key={at} offset={at} stopColor={ray} stopOpacity={strength} />
        ))}
      </linearGradient>
      {planesOf(box).map(({ leftPx, rightPx, shiftPx, opacity }) => {
        const d = `M${leftPx} ${topPx}H${rightPx}L${rightPx - shiftPx} ${bottomPx}H${leftPx - shiftPx}Z`;
        return <path key={rightPx} d={d} fill={`url(#${id})`} opacity={opacity} />;
      })}
    </svg>
  );
}
