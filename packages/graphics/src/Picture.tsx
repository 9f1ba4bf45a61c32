import type { Format, Kind, Screen, ScreenItemOf } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import { canvasOf, rasterScale } from './canvas.ts';
import { kinds } from './kinds/kinds.ts';
import { themeNamed } from './theme/themes.ts';
import type { Theme } from './theme/theme.ts';

function draw<K extends Kind>(item: ScreenItemOf<K>, theme: Theme, format: Format): ReactNode {
  const { Graphic } = kinds[item.kind];
  return <Graphic item={item} theme={theme} format={format} />;
}

/**
 * Draws a Screen, back to front, in the format's raster. Transparent where no graphic is. Throws a RangeError for a
 * theme that does not exist.
 */
export function Picture(props: {
  screen: Screen;
  format: Format;
  /** Size of the picture relative to its raster; 1 when left out. For contact sheets. */
  scale?: number;
}): ReactNode {
  const { screen, format, scale = 1 } = props;
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
          {draw(item, theme, format)}
        </div>
      ))}
    </div>
  );
}
