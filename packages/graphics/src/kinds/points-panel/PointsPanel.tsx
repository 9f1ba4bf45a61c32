import type { ReactNode } from 'react';
import { Plate } from '../../shapes/Plate.tsx';
import { Wipe } from '../../shapes/Wipe.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import type { GraphicProps } from '../graphic-kind.ts';
import { pointsPanelLayout, type PointsPanelLayout } from './layout.ts';
import { pageMotion, panelMotion, stepMotion } from './motion.ts';
import { PanelRow } from './PanelRow.tsx';

/** The numbered points: done, on, to come; page by page when they are many. */
export function PointsPanel(props: GraphicProps<'pointsPanel'>): ReactNode {
  const { item, theme, format } = props;
  const { payload, breaks, step, stepProgress } = item;
  const layoutAt = (at: number): PointsPanelLayout =>
    pointsPanelLayout({ payload, breaks, step: at, theme, format });
  const layout = layoutAt(step);
  const { heading, rule, count, rows, isOnDeep } = layout;
  const past = stepProgress < 1 && step > 0 ? layoutAt(step - 1) : null;
  const turned = past !== null && past.page !== layout.page ? past : null;
  const panel = panelMotion(item.phase, rows.length);
  const turn = turned === null ? null : pageMotion(stepProgress, rows.length);
  const taken = stepMotion(turned === null ? stepProgress : 1);
  const headText = (placed: PointsPanelLayout['count'], opacity: number): ReactNode =>
    placed === null ? null : (
      <Wipe rect={placed.rect} shown={panel.heading}>
        <TextLine placed={placed} theme={theme} opacity={opacity} />
      </Wipe>
    );
  return (
    <>
      {headText(heading, 1)}
      {rule === null ? null : (
        <Wipe rect={rule} shown={panel.heading}>
          <Plate rect={rule} fill={theme.fills.fadingAccent} />
        </Wipe>
      )}
      {turned === null || turn === null ? null : headText(turned.count, turn.before)}
      {headText(count, turn?.count ?? 1)}
      {turned === null || turn === null ? null : (
        <div style={{ position: 'absolute', inset: 0, opacity: turn.before }}>
          {turned.rows.map((row) => (
            <PanelRow
              key={row.plate.topPx}
              row={row}
              theme={theme}
              isOnDeep={isOnDeep}
              below={row.state === 'next' ? 'next' : 'done'}
              brand={row.state === 'on' ? 1 : 0}
              leaves={false}
              text={1}
            />
          ))}
        </div>
      )}
      {rows.map((row, i) => {
        const isOn = row.state === 'on';
        const wasOn = turned === null && past?.rows[i]?.state === 'on';
        return (
          <Wipe key={row.plate.topPx} rect={row.plate} shown={turn?.rows[i] ?? panel.rows[i] ?? 1}>
            <PanelRow
              row={row}
              theme={theme}
              isOnDeep={isOnDeep}
              below={row.state === 'done' ? 'done' : 'next'}
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
