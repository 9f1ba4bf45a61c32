import type { ReactNode } from 'react';
import { crest, raised, type Swell } from './crest.ts';
import type { ForegroundProps } from './foreground.ts';

/** The title board's folds of cloth. */
const behind: Swell = [80, 150, 70, 66, 68, 200, 172];
const front: Swell = [34, 100, 28, 38, 50, 132, 96];
/** How far below the front fold its hem runs. */
const hemDropPx = 22;

/** Two folds of cloth along the bottom edge, the front one hemmed in the accent colour. */
export function Folds(props: ForegroundProps): ReactNode {
  const { canvas, theme, place, shade } = props;
  const { colours } = theme;
  const closed = `V${canvas.heightPx}H0Z`;
  const hem = crest(raised(raised(front, place), { stretch: 1, liftPx: -hemDropPx }), canvas);
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      <path d={crest(raised(behind, place), canvas) + closed} fill={shade} opacity={0.72} />
      <path d={crest(raised(front, place), canvas) + closed} fill={colours.deep} />
      <path d={hem + closed} fill={colours.brandDark} opacity={0.55} />
      <path d={hem} fill="none" stroke={colours.accent} strokeWidth={theme.rulePx} opacity={0.9} />
    </svg>
  );
}
