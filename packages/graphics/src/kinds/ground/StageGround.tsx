import type { ReactNode } from 'react';
import { Rays } from '../../art/Rays.tsx';
import { rightOf } from '../../rect.ts';
import { Clip } from '../../shapes/Clip.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import type { Theme } from '../../theme/theme.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { groundMotion } from './motion.ts';
import type { StageGroundLayout } from './stage-layout.ts';

function NameCard(props: { layout: StageGroundLayout; theme: Theme; opacity: number }): ReactNode {
  const { layout, theme, opacity } = props;
  const { colours, fills } = theme;
  return (
    <div style={{ position: 'absolute', inset: 0, opacity }}>
      {layout.rule === null ? null : <Plate rect={layout.rule} fill={fills.accentEdge} />}
      {layout.dek.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} colour={colours.inkSoft} />
      ))}
      {layout.name.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} colour={colours.ink} />
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
  const { colours, fills } = theme;
  const motion = groundMotion(item.phase, before === null ? 1 : item.stepProgress);
  return (
    <div style={{ position: 'absolute', inset: 0, opacity: motion.opacity }}>
      <Plate rect={band} fill={fills.plate} />
      <Clip rect={band}>
        <Rays
          colour={colours.ray}
          opacity={0.1}
          centre={{ xPx: rightOf(band) - 120, yPx: band.topPx - 60 }}
          radiusPx={band.widthPx * 0.9}
        />
      </Clip>
      {layout.headline.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} colour={colours.white} />
      ))}
      <Plate rect={picture} fill={fills.paper} />
      <Plate rect={below} fill={fills.deepGround} />
      {motion.oldText > 0 && before !== null ? (
        <NameCard layout={before} theme={theme} opacity={motion.oldText} />
      ) : null}
      <NameCard layout={layout} theme={theme} opacity={motion.newText} />
    </div>
  );
}
