import type { ReactNode } from 'react';
import { Rays } from '../../art/Rays.tsx';
import { Clip } from '../../shapes/Clip.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { Theme } from '../../theme/theme.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { bandRays } from './ground-rays.ts';
import { groundMotion } from './motion.ts';
import type { StageGroundLayout } from './stage-layout.ts';

function NameCard(props: { layout: StageGroundLayout; theme: Theme; opacity: number }): ReactNode {
  const { layout, theme, opacity } = props;
  const { fills } = theme;
  return (
    <div style={{ position: 'absolute', inset: 0, opacity }}>
      {layout.rule === null ? null : <Plate rect={layout.rule} fill={fills.accentEdge} />}
      {layout.dek.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} theme={theme} />
      ))}
      {layout.name.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} theme={theme} />
      ))}
    </div>
  );
}

/** Brand band with the headline, the picture's place with the name card on paper, deep ground below. */
export function StageGround(
  props: GraphicProps<'ground'> & {
    layout: StageGroundLayout;
    /** The layout of the step before, while the card comes or goes. */
    before: StageGroundLayout | null;
  },
): ReactNode {
  const { item, theme, layout, before } = props;
  const { band, picture, below } = layout.stage;
  const motion = groundMotion(item.phase, before === null ? 1 : item.stepProgress);
  return (
    <div style={{ position: 'absolute', inset: 0, opacity: motion.opacity }}>
      <Plate rect={band} fill={grounds.plate.fill(theme)} />
      <Clip rect={band}>
        <Rays colour={theme.colours.ray} {...bandRays(band)} />
      </Clip>
      {layout.headline.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} theme={theme} />
      ))}
      <Plate rect={picture} fill={grounds.paper.fill(theme)} />
      <Plate rect={below} fill={grounds.deepGround.fill(theme)} />
      {motion.oldText > 0 && before !== null ? (
        <NameCard layout={before} theme={theme} opacity={motion.oldText} />
      ) : null}
      <NameCard layout={layout} theme={theme} opacity={motion.newText} />
    </div>
  );
}
