import type { ReactNode } from 'react';
import type { ArtProps } from './art-props.ts';
import { foregroundOf } from './foreground.ts';

/** Darkens what a lifted foreground leaves at the bottom edge, where an app lays its own words. */
export function Dusk(props: ArtProps): ReactNode {
  const { canvas, theme } = props;
  const { liftPx } = foregroundOf(canvas);
  if (liftPx === 0) return null;
  const { deepest } = theme.colours;
  return (
    <div
      style={{
        position: 'absolute',
        left: 0,
        right: 0,
        bottom: 0,
        height: liftPx * 1.3,
        background: `linear-gradient(180deg, ${deepest}00, ${deepest})`,
      }}
    />
  );
}
