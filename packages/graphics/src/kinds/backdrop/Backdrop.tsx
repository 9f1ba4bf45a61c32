import type { ReactNode } from 'react';
import { Rays } from '../../art/Rays.tsx';
import { Waves } from '../../art/Waves.tsx';
import { canvasOf } from '../../canvas.ts';
import type { GraphicProps } from '../graphic-kind.ts';
import { backdropOpacity } from './motion.ts';

/** Where the light comes from: the upper right, clear of all text. */
const lightShare = { x: 0.896, y: 0.116 };

/** Full-frame art: light from the upper right, rays, two folds of cloth below. */
export function Backdrop(props: GraphicProps<'backdrop'>): ReactNode {
  const { item, theme, format } = props;
  const canvas = canvasOf(format);
  const { colours } = theme;
  const centre = { xPx: canvas.widthPx * lightShare.x, yPx: canvas.heightPx * lightShare.y };
  const at = `${centre.xPx}px ${centre.yPx}px`;
  return (
    <div
      style={{
        position: 'absolute',
        inset: 0,
        opacity: backdropOpacity(item.phase),
        background: `radial-gradient(${canvas.widthPx * 0.86}px circle at ${at}, ${colours.glow} 0%, ${colours.brand} 24%, ${colours.deep} 78%, ${colours.deepest} 100%)`,
      }}
    >
      <Rays colour={colours.ray} opacity={0.13} centre={centre} radiusPx={canvas.widthPx * 0.84} />
      <Waves canvas={canvas} theme={theme} />
    </div>
  );
}
