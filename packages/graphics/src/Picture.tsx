import type { Format, Kind, Screen, ScreenItemOf } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import type { Assets } from './assets.ts';
import { canvasOf, rasterScale } from './canvas.ts';
import type { GraphicProps } from './kinds/graphic-kind.ts';
import { kinds } from './kinds/kinds.ts';
import { themeNamed } from './theme/themes.ts';

function draw<K extends Kind>(item: ScreenItemOf<K>, look: Omit<GraphicProps<K>, 'item'>): ReactNode {
  const { Graphic } = kinds[item.kind];
  return <Graphic item={item} {...look} />;
}

/**
 * Draws a Screen, back to front, in the format's raster. Transparent where no graphic is. Throws a RangeError for a
 * theme that does not exist.
 */
export function Picture(props: {
  screen: Screen;
  format: Format;
  /** URLs of the pictures that the screen names; none when left out. */
  assets?: Assets | undefined;
  /** Size of the picture relative to its raster; 1 when left out. For contact sheets. */
  scale?: number;
}): ReactNode {
  const { screen, format, assets = {}, scale = 1 } = props;
  const theme = themeNamed(screen.theme);
  const canvas = canvasOf(format);
  const zoom = rasterScale(format) * scale;
  return (
    <div
      lang="zh-Hans"
      style={{
        position: 'absolute',
        left: 0,
        top: 0,
        width: canvas.widthPx,
        height: canvas.heightPx,
        overflow: 'hidden',
        fontKerning: 'normal',
        fontSynthesis: 'none',
        transformOrigin: '0 0',
        transform: zoom === 1 ? 'none' : `scale(${zoom})`,
      }}
    >
      {screen.items.map((item, i) => (
        <div key={i} style={{ position: 'absolute', inset: 0 }}>
          {draw(item, { theme, format, assets })}
        </div>
      ))}
    </div>
  );
}
