import type { ReactNode } from 'react';
import { arts } from '../../art/arts.ts';
import { canvasOf } from '../../canvas.ts';
import { rectOnTheWay } from '../../rect.ts';
import { Clip } from '../../shapes/Clip.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { Theme } from '../../theme/theme.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { plateLight } from './ground-light.ts';
import { groundMotion } from './motion.ts';
import type { PlateGroundLayout } from './plate-layout.ts';

function GroundText(props: {
  layout: PlateGroundLayout;
  theme: Theme;
  opacity: number;
  shiftXPx: number;
}): ReactNode {
  const { layout, theme, opacity, shiftXPx } = props;
  const { fills } = theme;
  return (
    <div style={{ position: 'absolute', inset: 0, opacity }}>
      {layout.headline.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} theme={theme} shiftXPx={shiftXPx} />
      ))}
      {layout.rule === null ? null : <Plate rect={layout.rule} fill={fills.accentEdge} />}
      {layout.dek.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} theme={theme} shiftXPx={shiftXPx} />
      ))}
    </div>
  );
}

/** Paper, and on it the plate with the headline, which makes room when the points come. */
export function PlateGround(
  props: GraphicProps<'ground'> & {
    layout: PlateGroundLayout;
    /** The layout of the step before, while the plate comes from there. */
    before: PlateGroundLayout | null;
  },
): ReactNode {
  const { item, theme, format, layout, before } = props;
  const motion = groundMotion(item.phase, before === null ? 1 : item.stepProgress);
  const plate = rectOnTheWay((before ?? layout).plate, layout.plate, motion.plate);
  const canvas = canvasOf(format);
  const { Light } = arts[theme.art.name];
  return (
    <div
      style={{
        position: 'absolute',
        inset: 0,
        background: grounds.paper.fill(theme),
        opacity: motion.opacity,
      }}
    >
      <Plate rect={plate} fill={grounds.plate.fill(theme)} shadow={theme.plateShadow} />
      <Clip rect={plate}>
        <Light theme={theme} box={plate} source={plateLight(plate, canvas)} />
        {motion.oldText > 0 && before !== null ? (
          <GroundText layout={before} theme={theme} opacity={motion.oldText} shiftXPx={0} />
        ) : null}
        <GroundText
          layout={layout}
          theme={theme}
          opacity={motion.newText * motion.words}
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
