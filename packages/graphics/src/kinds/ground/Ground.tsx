import type { ReactNode } from 'react';
import type { GraphicProps } from '../graphic-kind.ts';
import { groundStateAt } from './ground-state.ts';
import { groundLayout } from './layout.ts';
import { PlateGround } from './PlateGround.tsx';
import { StageGround } from './StageGround.tsx';

/** What lies behind everything in a segment without footage. */
export function Ground(props: GraphicProps<'ground'>): ReactNode {
  const { item, theme, format } = props;
  const { payload, breaks, step } = item;
  const layout = groundLayout({ payload, breaks, step, theme, format });
  const changes =
    item.stepProgress < 1 && step > 0 && groundStateAt(payload, step) !== groundStateAt(payload, step - 1);
  const before = changes ? groundLayout({ payload, breaks, step: step - 1, theme, format }) : null;
  if (layout.shape === 'plate')
    return <PlateGround {...props} layout={layout} before={before?.shape === 'plate' ? before : null} />;
  return <StageGround {...props} layout={layout} before={before?.shape === 'stage' ? before : null} />;
}
