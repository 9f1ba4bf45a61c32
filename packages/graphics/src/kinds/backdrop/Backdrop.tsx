import type { ReactNode } from 'react';
import { FullArt } from '../../art/FullArt.tsx';
import { canvasOf } from '../../canvas.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { backdropOpacity } from './motion.ts';

/** The theme's full-frame art. */
export function Backdrop(props: GraphicProps<'backdrop'>): ReactNode {
  const { item, theme, format } = props;
  return (
    <div style={{ position: 'absolute', inset: 0, opacity: backdropOpacity(item.phase) }}>
      <FullArt canvas={canvasOf(format)} theme={theme} />
    </div>
  );
}
