import type { ReactNode } from 'react';
import type { Rect } from '../rect.ts';

/** A logo in its box, as large as it goes without losing its proportions. */
export function LogoImage(props: {
  rect: Rect;
  url: string;
  align: 'left' | 'centre' | 'right';
  opacity: number;
}): ReactNode {
  const { rect, url, align, opacity } = props;
  return (
    <img
      src={url}
      alt=""
      decoding="sync"
      style={{
        position: 'absolute',
        left: rect.leftPx,
        top: rect.topPx,
        width: rect.widthPx,
        height: rect.heightPx,
        objectFit: 'contain',
        objectPosition: align === 'centre' ? 'center' : align,
        opacity,
      }}
    />
  );
}
