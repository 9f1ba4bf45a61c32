import type { ReactNode } from 'react';
import type { Canvas } from '../canvas.ts';
import type { Theme } from '../theme/theme.ts';

type Swell = readonly [
  leftY: number,
  y1: number,
  y2: number,
  middleY: number,
  y3: number,
  y4: number,
  rightY: number,
];

/** Heights of the three crests along the picture, in design pixels from the top. */
const behind: Swell = [1000, 930, 1010, 1014, 1012, 880, 908];
const front: Swell = [1046, 980, 1052, 1042, 1030, 948, 984];

/** A crest from edge to edge: the title board's folds of cloth, as two cubic curves. */
function crest(swell: Swell, canvas: Canvas, dropPx: number): string {
  const [leftY, y1, y2, middleY, y3, y4, rightY] = swell.map((y) => y + dropPx);
  const x = (share: number): number => Math.round(canvas.widthPx * share);
  const first = `C${x(0.16)} ${y1} ${x(0.3)} ${y2} ${x(0.46)} ${middleY}`;
  const second = `C${x(0.62)} ${y3} ${x(0.8)} ${y4} ${x(1)} ${rightY}`;
  return `M0 ${leftY}${first}${second}`;
}

/** Two folds of cloth along the bottom edge, the front one hemmed in the accent colour. */
export function Waves(props: { canvas: Canvas; theme: Theme }): ReactNode {
  const { canvas, theme } = props;
  const { colours } = theme;
  const closed = `V${canvas.heightPx}H0Z`;
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      <path d={crest(behind, canvas, 0) + closed} fill={colours.deepest} opacity={0.72} />
      <path d={crest(front, canvas, 0) + closed} fill={colours.deep} />
      <path d={crest(front, canvas, 22) + closed} fill={colours.brandDark} opacity={0.55} />
      <path
        d={crest(front, canvas, 22)}
        fill="none"
        stroke={colours.accent}
        strokeWidth={theme.rulePx}
        opacity={0.9}
      />
    </svg>
  );
}
