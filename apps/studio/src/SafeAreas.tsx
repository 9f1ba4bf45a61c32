import { actionSafe, canvasOf, graphicsSafe, rasterScale, type Rect } from '@lanmu/graphics';
import type { Format } from '@lanmu/timeline';
import type { ReactNode } from 'react';

function Outline(props: { rect: Rect; colour: string }): ReactNode {
  const { rect, colour } = props;
  return (
    <div
      style={{
        position: 'absolute',
        left: rect.leftPx,
        top: rect.topPx,
        width: rect.widthPx,
        height: rect.heightPx,
        outline: `2px dashed ${colour}`,
      }}
    />
  );
}

/** Action-safe and graphics-safe outlines (standards §1). For the studio's eyes only. */
export function SafeAreas(props: { format: Format }): ReactNode {
  const { format } = props;
  const canvas = canvasOf(format);
  return (
    <div
      style={{
        position: 'absolute',
        width: canvas.widthPx,
        height: canvas.heightPx,
        transformOrigin: '0 0',
        transform: `scale(${rasterScale(format)})`,
      }}
    >
      <Outline rect={actionSafe(canvas)} colour="#00A3FF" />
      <Outline rect={graphicsSafe(canvas)} colour="#00C853" />
    </div>
  );
}
