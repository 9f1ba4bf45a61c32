import type { ReactNode } from 'react';
import { rectOnTheWay } from '../../rect.ts';
import { Clip } from '../../shapes/Clip.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { Wipe } from '../../shapes/Wipe.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { Theme } from '../../theme/theme.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { lowerThirdLayout, type LowerThirdLayout } from './layout.ts';
import { lowerThirdMotion, pageMotion } from './motion.ts';
import type { FilledPlate } from './plates.ts';

/** How far text comes from the left as it arrives, in design pixels. */
const textTravelPx = 32;

function Half(props: {
  filled: FilledPlate;
  theme: Theme;
  plate: number;
  text: number;
  /** The page before, and what is left of its text, while one gives way to the other. */
  before?: FilledPlate | null;
  beforeText?: number;
}): ReactNode {
  const { filled, theme, plate, text, before = null, beforeText = 0 } = props;
  const lines = filled.lines.map((placed) => (
    <TextLine
      key={placed.rect.topPx}
      placed={placed}
      theme={theme}
      opacity={text}
      shiftXPx={(text - 1) * textTravelPx}
    />
  ));
  return (
    <Wipe rect={filled.plate} shown={plate}>
      <Plate rect={filled.plate} fill={grounds[filled.ground].fill(theme)} shadow={theme.plateShadow} />
      {before === null ? (
        lines
      ) : (
        <Clip rect={filled.plate}>
          {before.lines.map((placed) => (
            <TextLine key={placed.rect.topPx} placed={placed} theme={theme} opacity={beforeText} />
          ))}
          {lines}
        </Clip>
      )}
    </Wipe>
  );
}

/** Who is speaking: an interviewee's name on the brand colour and post on white, a crew member's role on it and name on white. */
export function LowerThird(props: GraphicProps<'lowerThird'>): ReactNode {
  const { item, theme, format } = props;
  const { payload, breaks, step } = item;
  const layoutAt = (at: number): LowerThirdLayout =>
    lowerThirdLayout({ payload, breaks, step: at, theme, format });
  const { edge, brand, white } = layoutAt(step);
  const before = item.stepProgress < 1 && step > 0 ? layoutAt(step - 1).white : null;
  const motion = lowerThirdMotion(item.phase);
  const turn = pageMotion(before === null ? 1 : item.stepProgress);
  const { fills, plateShadow } = theme;
  const edgeHeightPx = edge.heightPx * motion.edge;
  return (
    <>
      {white === null ? null : (
        <Half
          filled={{
            ...white,
            plate: before === null ? white.plate : rectOnTheWay(before.plate, white.plate, turn.plate),
          }}
          theme={theme}
          plate={motion.whitePlate}
          text={motion.whiteText * turn.text}
          before={before}
          beforeText={turn.before}
        />
      )}
      <Half filled={brand} theme={theme} plate={motion.brandPlate} text={motion.brandText} />
      <Plate
        rect={{
          ...edge,
          topPx: edge.topPx + edge.heightPx - edgeHeightPx,
          heightPx: edgeHeightPx,
        }}
        fill={fills.accentEdge}
        shadow={plateShadow}
      />
    </>
  );
}
