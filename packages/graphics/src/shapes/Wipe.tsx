import type { ReactNode } from 'react';
import type { Rect } from '../rect.ts';

/**
 * Shows its children from the left edge of `rect` as far as `shown` (0–1) says. The mask ends only at the moving edge, so a
 * shadow below the plate comes with it. Children lie in canvas coordinates.
 */
export function Wipe(props: { rect: Rect; shown: number; children: ReactNode }): ReactNode {
  const { rect, shown, children } = props;
  if (shown <= 0) return null;
  const sides = `0 calc(100% - ${rect.leftPx + rect.widthPx * shown}px) 0 0`;
  return (
    <div style={{ position: 'absolute', inset: 0, clipPath: shown < 1 ? `inset(${sides})` : 'none' }}>
      {children}
    </div>
  );
}
