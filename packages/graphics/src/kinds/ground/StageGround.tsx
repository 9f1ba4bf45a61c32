import type { ReactNode } from 'react';
import { arts } from '../../art/arts.ts';
import { canvasOf } from '../../canvas.ts';
import { Clip } from '../../shapes/Clip.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { Theme } from '../../theme/theme.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { bandLight } from './ground-light.ts';
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
  const { item, theme, format, layout, before } = props;
  const { band, picture, below } = layout.stage;
  const { Light, Foreground } = arts[theme.art.name];
  const motion = groundMotion(item.phase, before === null ? 1 : item.stepProgress);
  return (
    <div style={{ position: 'absolute', inset: 0, opacity: motion.opacity }}>
      <Plate rect={band} fill={grounds.plate.fill(theme)} />
      <Clip rect={band}>
        <Light theme={theme} box={band} source={bandLight(band)} />
      </Clip>
      {layout.headline.map((placed) => (
        <TextLine key={placed.rect.topPx} placed={placed} theme={theme} opacity={motion.words} />
      ))}
      <Plate rect={picture} fill={grounds.paper.fill(theme)} />
      <Plate rect={below} fill={grounds.deepGround.fill(theme)} />
      {layout.foreground === null ? null : (
        <Clip rect={below}>
          <Foreground
            canvas={canvasOf(format)}
            theme={theme}
            place={layout.foreground}
            shade={theme.colours.brandDark}
          />
        </Clip>
      )}
      {motion.oldText > 0 && before !== null ? (
        <NameCard layout={before} theme={theme} opacity={motion.oldText} />
      ) : null}
      <NameCard layout={layout} theme={theme} opacity={motion.newText * motion.words} />
    </div>
  );
}
