import type { ReactNode } from 'react';
import { Plate } from '../../shapes/Plate.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import type { GraphicProps } from '../graphic-kind.ts';
import { creditsLayout } from './layout.ts';
import { creditsMotion } from './motion.ts';

/** How far a line rises as it arrives, in design pixels. */
const travelPx = 24;

/** One page of end credits, over the backdrop. */
export function Credits(props: GraphicProps<'credits'>): ReactNode {
  const { item, theme, format } = props;
  const { payload, breaks, step } = item;
  const { title, rule, lines, closing } = creditsLayout({ payload, breaks, step, theme, format });
  const motion = creditsMotion(item.phase, lines.length);
  const { fills } = theme;
  const ruleWidthPx = rule.widthPx * motion.title;
  return (
    <>
      {title.map((placed) => (
        <TextLine
          key={placed.rect.topPx}
          placed={placed}
          theme={theme}
          opacity={motion.title}
          shiftYPx={(1 - motion.title) * travelPx}
        />
      ))}
      <Plate
        rect={{ ...rule, leftPx: rule.leftPx + (rule.widthPx - ruleWidthPx) / 2, widthPx: ruleWidthPx }}
        fill={fills.fadingBothWaysAccent}
      />
      {lines.map(({ label, names }, i) => {
        const shown = motion.lines[i] ?? 1;
        const moves = { opacity: shown, shiftYPx: (1 - shown) * travelPx };
        return (
          <div key={i}>
            <TextLine placed={label} theme={theme} {...moves} />
            {names.map((placed, k) => (
              <TextLine key={k} placed={placed} theme={theme} {...moves} />
            ))}
          </div>
        );
      })}
      {closing === null ? null : <TextLine placed={closing} theme={theme} opacity={motion.closing} />}
    </>
  );
}
