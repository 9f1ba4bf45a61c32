import type { ReactNode } from 'react';
import { rightOf, type Rect } from '../rect.ts';

/**
 * Shows its children from one edge of `rect` as far as `shown` (0–1) says. The mask ends only at the moving edge, so a
 * shadow below the plate comes with it. Children lie in canvas coordinates.
 */
export function Wipe(props: {
  rect: Rect;
  shown: number;
  from: 'left' | 'right';
  children: ReactNode;
}): ReactNode {
  const { rect, shown, from, children } = props;
  if (shown <= 0) return null;
  const edgePx = from === 'left' ? rect.leftPx + rect.widthPx * shown : rightOf(rect) - rect.widthPx * shown;
  const sides = from === 'left' ? `0 calc(100% - ${edgePx}px) 0 0` : `0 0 0 ${edgePx}px`;
  return (
    <div style={{ position: 'absolute', inset: 0, clipPath: shown < 1 ? `inset(${sides})` : 'none' }}>
      {children}
    </div>
  );
}
