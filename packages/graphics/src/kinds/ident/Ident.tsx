import type { ReactNode } from 'react';
import { assetUrl } from '../../assets.ts';
import { canvasOf } from '../../canvas.ts';
import { bottomOf, rectBetween, type Rect } from '../../rect.ts';
import { Clip } from '../../shapes/Clip.tsx';
import { LogoImage } from '../../shapes/LogoImage.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { identLayout } from './layout.ts';
import { identMotion } from './motion.ts';

/** A rectangle opened from its middle as far as `share` says. */
function opened(rect: Rect, share: number): Rect {
  const widthPx = rect.widthPx * share;
  return { ...rect, leftPx: rect.leftPx + (rect.widthPx - widthPx) / 2, widthPx };
}

/** The column's opening, over the backdrop. */
export function Ident(props: GraphicProps<'ident'>): ReactNode {
  const { item, theme, format, assets } = props;
  const { payload, breaks, step } = item;
  const layout = identLayout({ payload, breaks, step, theme, format });
  const { title, rules, labelPlate, label, station, logo } = layout;
  const motion = identMotion(item.phase);
  const { fills } = theme;
  const between = rectBetween({
    leftPx: 0,
    topPx: bottomOf(rules[0]),
    rightPx: canvasOf(format).widthPx,
    bottomPx: rules[1].topPx,
  });
  return (
    <>
      {rules.map((rule) => (
        <Plate key={rule.topPx} rect={opened(rule, motion.rules)} fill={fills.fadingBothWaysAccent} />
      ))}
      <Clip rect={between}>
        {title.map((placed) => (
          <TextLine
            key={placed.rect.topPx}
            placed={placed}
            theme={theme}
            opacity={motion.title}
            shiftYPx={(1 - motion.title) * 110}
          />
        ))}
      </Clip>
      <Clip rect={opened(labelPlate, motion.label)}>
        <Plate rect={labelPlate} fill={grounds.accentEdge.fill(theme)} />
        <TextLine placed={label} theme={theme} />
      </Clip>
      {station === null ? null : <TextLine placed={station} theme={theme} opacity={motion.station} />}
      {logo === null || payload.logo === undefined ? null : (
        <LogoImage rect={logo} url={assetUrl(assets, payload.logo)} align="centre" opacity={motion.station} />
      )}
    </>
  );
}
