import type { ReactNode } from 'react';
import type { ForegroundProps } from './foreground.ts';
import { skyline, type Building } from './skyline.ts';

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

/** The roofs of a city, and a quay in front hemmed in the accent colour. */
export function City(props: ForegroundProps): ReactNode {
  const { canvas, theme, place, shade } = props;
  const { widthPx, heightPx } = canvas;
  const { colours } = theme;
  const { stretch, liftPx } = place;
  const quay = { leftPx: heightPx - liftPx - 30 * stretch, rightPx: heightPx - liftPx - 92 * stretch };
  const city = { rightPx: widthPx, bottomPx: heightPx, footPx: liftPx, stretch };
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      <path d={skyline(far, city)} fill={shade} opacity={0.34} />
      <path d={skyline(near, city)} fill={shade} opacity={0.62} />
      <path d={`M0 ${quay.leftPx}L${widthPx} ${quay.rightPx}V${heightPx}H0Z`} fill={colours.deep} />
      <path
        d={`M0 ${quay.leftPx + 20}L${widthPx} ${quay.rightPx + 20}`}
        fill="none"
        stroke={colours.accent}
        strokeWidth={theme.rulePx}
        opacity={0.9}
      />
    </svg>
  );
}
