import type { ReactNode } from 'react';
import { arts } from '../../art/arts.ts';
import { canvasOf } from '../../canvas.ts';
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
  const { item, theme, format, layout, before } = props;
  const { band, picture, below } = layout.stage;
  const { colours, fills } = theme;
  const { Light, Foreground } = arts[theme.art];
  const motion = groundMotion(item.phase, before === null ? 1 : item.stepProgress);
  return (
    <div style={{ position: 'absolute', inset: 0, opacity: motion.opacity }}>
      <Plate rect={band} fill={fills.plate} />
      <Clip rect={band}>
        <Light
          theme={theme}
          box={band}
          source={{ xPx: rightOf(band) - 120, yPx: band.topPx - 60, reachPx: band.widthPx * 0.9214 }}
        />
      </Clip>
      {layout.headline.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} colour={colours.white} />
      ))}
      <Plate rect={picture} fill={fills.paper} />
      <Plate rect={below} fill={fills.deepGround} />
      {layout.foreground === null ? null : (
        <Clip rect={below}>
          <Foreground
            canvas={canvasOf(format)}
            theme={theme}
            place={layout.foreground}
            shade={colours.brandDark}
          />
        </Clip>
      )}
      {motion.oldText > 0 && before !== null ? (
        <NameCard layout={before} theme={theme} opacity={motion.oldText} />
      ) : null}
      <NameCard layout={layout} theme={theme} opacity={motion.newText} />
    </div>
  );
}
