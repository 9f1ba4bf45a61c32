import type { Finding } from '@lanmu/content';
import type { Format } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { FindingList } from './FindingList.tsx';

/** Share of the canvas that the picture keeps beside the list. */
const pictureShare = 0.7;

/** The picture made smaller, and beside it what was found: at its right, below an upright one. For the studio's eyes only. */
export function BesideFindings(props: {
  findings: readonly Finding[];
  format: Format;
  children: ReactNode;
}): ReactNode {
  const { findings, format, children } = props;
  const { widthPx, heightPx } = format;
  const isUpright = heightPx > widthPx;
  return (
    <div style={{ position: 'absolute', inset: 0, background: '#14161A' }}>
      <div
        style={{
          position: 'absolute',
          width: widthPx,
          height: heightPx,
          transformOrigin: '0 0',
          transform: `scale(${pictureShare})`,
        }}
      >
        {children}
      </div>
      <FindingList
        findings={findings}
        format={format}
        leftPx={isUpright ? 0 : widthPx * pictureShare}
        topPx={isUpright ? heightPx * pictureShare : 0}
      />
    </div>
  );
}
