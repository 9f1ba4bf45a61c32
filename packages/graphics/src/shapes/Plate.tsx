import type { ReactNode } from 'react';
import type { Rect } from '../rect.ts';

/** A filled rectangle, with the theme's shadow when it has one. */
export function Plate(props: { rect: Rect; fill: string; shadow?: string; opacity?: number }): ReactNode {
  const { rect, fill, shadow = 'none', opacity = 1 } = props;
  return (
    <div
      style={{
        position: 'absolute',
        left: rect.leftPx,
        top: rect.topPx,
        width: rect.widthPx,
        height: rect.heightPx,
        background: fill,
        boxShadow: shadow,
        opacity,
      }}
    />
  );
}
