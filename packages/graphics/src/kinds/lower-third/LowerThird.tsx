import type { ReactNode } from 'react';
import { Plate } from '../../shapes/Plate.tsx';
import { Wipe } from '../../shapes/Wipe.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import type { GraphicProps } from '../graphic-kind.ts';
import { lowerThirdLayout, type FilledPlate } from './layout.ts';
import { lowerThirdMotion } from './motion.ts';

/** How far text comes from the left as it arrives, in design pixels. */
const textTravelPx = 32;

function Half(props: {
  filled: FilledPlate;
  fill: string;
  shadow: string;
  colour: string;
  plate: number;
  text: number;
}): ReactNode {
  const { filled, fill, shadow, colour, plate, text } = props;
  return (
    <Wipe rect={filled.plate} shown={plate} from="left">
      <Plate rect={filled.plate} fill={fill} shadow={shadow} />
      {filled.lines.map((placed) => (
        <TextLine
          key={placed.rect.topPx}
          placed={placed}
          colour={colour}
          opacity={text}
          shiftXPx={(text - 1) * textTravelPx}
        />
      ))}
    </Wipe>
  );
}

/** Who is speaking: an interviewee's name on the brand colour and post on white, a crew member's role on it and name on white. */
export function LowerThird(props: GraphicProps<'lowerThird'>): ReactNode {
  const { item, theme, format } = props;
  const { payload, breaks, step } = item;
  const { edge, brand, white } = lowerThirdLayout({ payload, breaks, step, theme, format });
  const motion = lowerThirdMotion(item.phase);
  const { colours, fills, plateShadow } = theme;
  // Coloured text needs strokes of 4 px: bold from 64 px (standards §2). A smaller name takes the darker tone.
  const isLarge = (white?.lines[0]?.type.sizePx ?? 0) >= theme.type.name.sizePx;
  const crewColour = isLarge ? colours.brand : colours.deep;
  const edgeHeightPx = edge.heightPx * motion.edge;
  return (
    <>
      {white === null ? null : (
        <Half
          filled={white}
          fill={colours.white}
          shadow={plateShadow}
          colour={payload.style === 'crew' ? crewColour : colours.ink}
          plate={motion.whitePlate}
          text={motion.whiteText}
        />
      )}
      <Half
        filled={brand}
        fill={fills.plate}
        shadow={plateShadow}
        colour={colours.white}
        plate={motion.brandPlate}
        text={motion.brandText}
      />
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
