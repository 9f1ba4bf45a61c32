import { canvasOf } from '../../canvas.ts';
import { rectBetween, rightOf, bottomOf, type Rect } from '../../rect.ts';
import { stageOf } from '../../stage.ts';
import type { LayoutOptions } from '../graphic-kind.ts';
import { groundStateAt } from './ground-state.ts';
import { plateGroundLayout, type PlateGroundLayout } from './plate-layout.ts';
import { stageGroundLayout, type StageGroundLayout } from './stage-layout.ts';

/** A plate on paper on a television, a stage in an upright or square picture. */
export type GroundLayout = PlateGroundLayout | StageGroundLayout;

/** Lays out the ground settled on a step. */
export function groundLayout(options: LayoutOptions<'ground'>): GroundLayout {
  const { step, ...rest } = options;
  const state = groundStateAt(options.payload, step);
  const stage = stageOf(canvasOf(options.format));
  return stage === null
    ? plateGroundLayout({ ...rest, state })
    : stageGroundLayout({ ...rest, state, stage });
}

/** All of the ground that a payload decides: the headline plate and its shadow, or band and picture; the rest is the theme's. */
export function groundDetail(options: LayoutOptions<'ground'>): Rect {
  const layout = groundLayout(options);
  if (layout.shape === 'plate')
    return { ...layout.plate, heightPx: layout.plate.heightPx + options.theme.shadowDropPx };
  const { band, picture } = layout.stage;
  return rectBetween({
    leftPx: band.leftPx,
    topPx: band.topPx,
    rightPx: rightOf(picture),
    bottomPx: bottomOf(picture),
  });
}
