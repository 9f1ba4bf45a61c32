import type { ReactNode } from 'react';
import { Plate } from '../../shapes/Plate.tsx';
import { Wipe } from '../../shapes/Wipe.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import type { GraphicProps } from '../graphic-kind.ts';
import { pointsPanelLayout } from './layout.ts';
import { panelMotion, stepMotion } from './motion.ts';
import { PanelRow } from './PanelRow.tsx';

/** The numbered points: done, on, to come. */
export function PointsPanel(props: GraphicProps<'pointsPanel'>): ReactNode {
  const { item, theme, format } = props;
  const { payload, breaks, step, stepProgress } = item;
  const { heading, rule, rows } = pointsPanelLayout({ payload, breaks, step, theme, format });
  const panel = panelMotion(item.phase, rows.length);
  const taken = stepMotion(stepProgress);
  return (
    <>
      {heading === null ? null : (
        <Wipe rect={heading.rect} shown={panel.heading} from="left">
          <TextLine placed={heading} colour={theme.colours.deep} />
        </Wipe>
      )}
      {rule === null ? null : (
        <Wipe rect={rule} shown={panel.heading} from="left">
          <Plate rect={rule} fill={theme.fills.fadingAccent} />
        </Wipe>
      )}
      {rows.map((row, i) => {
        const shown = panel.rows[i] ?? 1;
        const isOn = i === step;
        const wasOn = i === step - 1;
        return (
          <Wipe key={row.plate.topPx} rect={row.plate} shown={shown} from="left">
            <PanelRow
              row={row}
              theme={theme}
              below={i < step ? 'done' : 'next'}
              brand={isOn ? taken.plate : wasOn ? taken.before : 0}
              leaves={wasOn}
              text={isOn ? taken.text : 1}
            />
          </Wipe>
        );
      })}
    </>
  );
}
