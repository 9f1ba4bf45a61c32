import type { ReactNode } from 'react';
import type { ArtProps } from './art-props.ts';
import { Dusk } from './Dusk.tsx';
import { foregroundOf } from './foreground.ts';
import { Glow } from './Glow.tsx';
import { skyline, type Building } from './skyline.ts';

/** How far a plane of light moves to the left on its way down, per pixel. */
const slant = 0.62;

/** Planes of light: left edge and width at the top as shares of the height, and how bright each is. */
const planes = [
  { rightShare: 1.3, widthShare: 0.5, opacity: 0.09 },
  { rightShare: 0.98, widthShare: 0.2, opacity: 0.11 },
  { rightShare: 0.66, widthShare: 0.34, opacity: 0.06 },
  { rightShare: 0.2, widthShare: 0.16, opacity: 0.08 },
  { rightShare: -0.1, widthShare: 0.42, opacity: 0.05 },
] as const;

/** Two rows of buildings, from the right edge to the left: towers that get lower with the distance. */
const far: readonly Building[] = [
  [40, 66, 330],
  [34, 92, 250],
  [18, 54, 300],
  [46, 118, 196],
  [26, 60, 268],
  [60, 84, 172],
  [22, 48, 214],
  [54, 130, 128],
  [40, 56, 168],
  [90, 96, 112],
  [36, 44, 138],
  [120, 110, 92],
];
const near: readonly Building[] = [
  [0, 58, 176],
  [52, 84, 226],
  [96, 60, 150],
  [20, 120, 118],
  [110, 72, 184],
  [16, 96, 104],
  [150, 140, 84],
  [70, 58, 116],
];

/** Slanted planes of light from the upper right over the roofs of a city, and a quay in front hemmed in the accent colour. */
export function PlaneArt(props: ArtProps): ReactNode {
  const { canvas, theme } = props;
  const { widthPx, heightPx } = canvas;
  const { colours } = theme;
  const { stretch, liftPx } = foregroundOf(canvas);
  const shift = slant * heightPx;
  const id = ['lanmu-planes', colours.ray, widthPx, heightPx].join('-').replace(/[^\w-]/g, '_');
  const quay = { leftPx: heightPx - liftPx - 30 * stretch, rightPx: heightPx - liftPx - 92 * stretch };
  const city = { rightPx: widthPx, bottomPx: heightPx, footPx: liftPx, stretch };
  return (
    <>
      <Glow canvas={canvas} theme={theme} />
      <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} y1={0} x2={0} y2={heightPx}>
          <stop offset="0" stopColor={colours.ray} stopOpacity={1} />
          <stop offset="0.75" stopColor={colours.ray} stopOpacity={0.1} />
          <stop offset="1" stopColor={colours.ray} stopOpacity={0} />
        </linearGradient>
        {planes.map(({ rightShare, widthShare, opacity }) => {
          const rightPx = widthPx - heightPx * (1 - rightShare) + shift * 0.4;
          const leftPx = rightPx - heightPx * widthShare;
          const d = `M${leftPx} 0H${rightPx}L${rightPx - shift} ${heightPx}H${leftPx - shift}Z`;
          return <path key={rightShare} d={d} fill={`url(#${id})`} opacity={opacity} />;
        })}
        <path d={skyline(far, city)} fill={colours.deepest} opacity={0.34} />
        <path d={skyline(near, city)} fill={colours.deepest} opacity={0.62} />
        <path d={`M0 ${quay.leftPx}L${widthPx} ${quay.rightPx}V${heightPx}H0Z`} fill={colours.deep} />
        <path
          d={`M0 ${quay.leftPx + 20}L${widthPx} ${quay.rightPx + 20}`}
          fill="none"
          stroke={colours.accent}
          strokeWidth={theme.rulePx}
          opacity={0.9}
        />
      </svg>
      <Dusk canvas={canvas} theme={theme} />
    </>
  );
}
