import type { ReactNode } from 'react';
import { crest, raised, type Swell } from './crest.ts';
import type { ForegroundProps } from './foreground.ts';

/** Three ranges of hills, the last a field. */
const far: Swell = [150, 190, 250, 190, 120, 330, 250];
const middle: Swell = [190, 130, 60, 96, 140, 120, 190];
const field: Swell = [40, 76, 100, 80, 58, 44, 108];

/** Furrows of the field: how many, and the share of its strip that each fills. */
const furrowCount = 26;
const furrowShare = 0.42;

/** Hills, and a ploughed field in front hemmed in the accent colour. */
export function Fields(props: ForegroundProps): ReactNode {
  const { canvas, theme, place, shade } = props;
  const { widthPx, heightPx } = canvas;
  const { colours } = theme;
  const closed = `V${heightPx}H0Z`;
  const hill = (swell: Swell): string => crest(raised(swell, place), canvas);
  const id = ['lanmu-field', widthPx, heightPx, place.stretch, place.liftPx].join('-').replaceAll('.', '_');
  // They run together behind the field's crest.
  const vanishing = { xPx: widthPx * 0.3, yPx: heightPx - 166 * place.stretch - place.liftPx };
  const spreadPx = widthPx * 3.4;
  const furrows = Array.from({ length: furrowCount }, (_, i) => {
    const leftPx = vanishing.xPx + (i / furrowCount - 0.5) * spreadPx;
    const rightPx = leftPx + (furrowShare * spreadPx) / furrowCount;
    return `M${vanishing.xPx} ${vanishing.yPx}L${leftPx} ${heightPx}H${rightPx}Z`;
  });
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      <path d={hill(far) + closed} fill={colours.brandDark} opacity={0.6} />
      <path d={hill(middle) + closed} fill={shade} opacity={0.72} />
      <clipPath id={id}>
        <path d={hill(field) + closed} />
      </clipPath>
      <path d={hill(field) + closed} fill={colours.deep} />
      <path d={furrows.join('')} fill={colours.brand} opacity={0.55} clipPath={`url(#${id})`} />
      <path d={hill(field)} fill="none" stroke={colours.accent} strokeWidth={theme.rulePx} opacity={0.9} />
    </svg>
  );
}
