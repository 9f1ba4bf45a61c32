import type { ReactNode } from 'react';
import { bottomOf, rightOf, type Rect } from '../rect.ts';

/** Shows its children inside `rect` only. Children lie in canvas coordinates. */
export function Clip(props: { rect: Rect; children: ReactNode }): ReactNode {
  const { rect, children } = props;
  const sides = `${rect.topPx}px calc(100% - ${rightOf(rect)}px) calc(100% - ${bottomOf(rect)}px) ${rect.leftPx}px`;
  return <div style={{ position: 'absolute', inset: 0, clipPath: `inset(${sides})` }}>{children}</div>;
}
