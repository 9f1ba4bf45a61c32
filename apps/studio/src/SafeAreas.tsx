import { canvasOf, rasterScale, type Rect } from '@lanmu/graphics';
import type { Format } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { guides, type GuideName, type Guides } from './guides.ts';

function Area(props: { rect: Rect; colour: string; isZone: boolean }): ReactNode {
  const { rect, colour, isZone } = props;
  return (
    <div
      style={{
        position: 'absolute',
        left: rect.leftPx,
        top: rect.topPx,
        width: rect.widthPx,
        height: rect.heightPx,
        outline: `2px dashed ${colour}`,
        background: isZone ? `${colour}33` : 'none',
      }}
    />
  );
}

/** The guides that are on, over the picture. For the studio's eyes only. */
export function SafeAreas(props: { format: Format; shown: Guides }): ReactNode {
  const { format, shown } = props;
  const canvas = canvasOf(format);
  const names = (Object.keys(guides) as GuideName[]).filter((name) => shown[name]);
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
      {names.flatMap((name) => {
        const { rects, colour, isZone } = guides[name];
        return rects(canvas).map((rect, i) => (
          <Area key={`${name}-${i}`} rect={rect} colour={colour} isZone={isZone} />
        ));
      })}
    </div>
  );
}
