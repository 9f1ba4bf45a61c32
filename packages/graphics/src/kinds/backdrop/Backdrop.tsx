import type { ReactNode } from 'react';
import { arts } from '../../art/arts.ts';
import { canvasOf } from '../../canvas.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { backdropOpacity } from './motion.ts';

/** The theme's full-frame art. */
export function Backdrop(props: GraphicProps<'backdrop'>): ReactNode {
  const { item, theme, format } = props;
  const Art = arts[theme.art.name];
  return (
    <div style={{ position: 'absolute', inset: 0, opacity: backdropOpacity(item.phase) }}>
      <Art canvas={canvasOf(format)} theme={theme} />
    </div>
  );
}
