import type { ReactNode } from 'react';
import { Rays } from '../../art/Rays.tsx';
import { canvasOf } from '../../canvas.ts';
import { rectOnTheWay, rightOf } from '../../rect.ts';
import { Clip } from '../../shapes/Clip.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import type { Theme } from '../../theme/theme.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { groundLayout, groundStateAt, type GroundLayout } from './layout.ts';
import { groundMotion } from './motion.ts';

function GroundText(props: {
  layout: GroundLayout;
  theme: Theme;
  opacity: number;
  shiftXPx: number;
}): ReactNode {
  const { layout, theme, opacity, shiftXPx } = props;
  const { colours, fills } = theme;
  return (
    <div style={{ position: 'absolute', inset: 0, opacity }}>
      {layout.headline.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} colour={colours.white} shiftXPx={shiftXPx} />
      ))}
      {layout.rule === null ? null : <Plate rect={layout.rule} fill={fills.accentEdge} />}
      {layout.dek.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} colour={colours.accentLight} shiftXPx={shiftXPx} />
      ))}
    </div>
  );
}

/** Paper, and on it the plate with the headline, which makes room when the points come. */
export function Ground(props: GraphicProps<'ground'>): ReactNode {
  const { item, theme, format } = props;
  const { payload, breaks, step } = item;
  const layout = groundLayout({ payload, breaks, step, theme, format });
  const changes = step > 0 && groundStateAt(payload, step) !== groundStateAt(payload, step - 1);
  const before = changes ? groundLayout({ payload, breaks, step: step - 1, theme, format }) : layout;
  const motion = groundMotion(item.phase, changes ? item.stepProgress : 1);
  const plate = rectOnTheWay(before.plate, layout.plate, motion.plate);
  const canvas = canvasOf(format);
  return (
    <div style={{ position: 'absolute', inset: 0, background: theme.fills.paper, opacity: motion.opacity }}>
      <Plate rect={plate} fill={theme.fills.plate} shadow={theme.plateShadow} />
      <Clip rect={plate}>
        <Rays
          colour={theme.colours.ray}
          opacity={0.1}
          centre={{ xPx: rightOf(plate) + 40, yPx: plate.topPx - 60 }}
          radiusPx={canvas.widthPx * 0.62}
        />
        {motion.oldText > 0 && changes ? (
          <GroundText layout={before} theme={theme} opacity={motion.oldText} shiftXPx={0} />
        ) : null}
        <GroundText
          layout={layout}
          theme={theme}
          opacity={motion.newText}
          shiftXPx={(1 - motion.newText) * 36}
        />
      </Clip>
      <Plate
        rect={{ ...layout.edge, topPx: plate.topPx, heightPx: plate.heightPx }}
        fill={theme.fills.accentEdge}
      />
    </div>
  );
}
