import { fontFaces, Picture } from '@lanmu/graphics';
import { screenAt, type Timeline } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import type { SheetCell } from './sheet-cell.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** One page of a contact sheet. */
export function SheetPage(props: {
  timeline: Timeline;
  cells: readonly SheetCell[];
  columns: number;
  layout: SheetLayout;
}): ReactNode {
  const { timeline, cells, columns, layout } = props;
  const { marginPx, gapPx, labelHeightPx, cellWidthPx, pictureHeightPx, scale } = layout;
  return (
    <div style={{ position: 'absolute', inset: 0, background: '#202124' }}>
      {cells.map((cell, i) => (
        <div
          key={i}
          style={{
            position: 'absolute',
            left: marginPx + (i % columns) * (cellWidthPx + gapPx),
            top: marginPx + Math.floor(i / columns) * (pictureHeightPx + labelHeightPx + gapPx),
            width: cellWidthPx,
            height: pictureHeightPx,
            background: '#000000',
          }}
        >
          <Picture
            screen={screenAt(timeline, cell.frame)}
            format={timeline.format}
            assets={timeline.assets}
            scale={scale}
          />
          <div
            style={{
              position: 'absolute',
              top: pictureHeightPx,
              width: cellWidthPx,
              height: labelHeightPx,
              lineHeight: `${labelHeightPx}px`,
              fontFamily: `'Lanmu Sans', ${fontFaces.sans500.standIns}`,
              fontWeight: 500,
              fontSize: 22,
              color: '#E8EAED',
              whiteSpace: 'pre',
              overflow: 'hidden',
              textOverflow: 'ellipsis',
            }}
          >
            {cell.label}
          </div>
        </div>
      ))}
    </div>
  );
}
