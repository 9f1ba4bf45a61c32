import type { ReactNode } from 'react';
import type { ArtProps } from './art-props.ts';
import { arts } from './arts.ts';
import { Dusk } from './Dusk.tsx';
import { foregroundOf } from './foreground.ts';
import { Glow } from './Glow.tsx';
import { lightOf } from './light.ts';

/** The theme's art over the whole canvas: a ground that fades into the dark, its light, its foreground. */
export function FullArt(props: ArtProps): ReactNode {
  const { canvas, theme } = props;
  const { Light, Foreground } = arts[theme.art.name];
  return (
    <>
      <Glow canvas={canvas} theme={theme} />
      <Light theme={theme} box={{ leftPx: 0, topPx: 0, ...canvas }} source={lightOf(canvas)} />
      <Foreground canvas={canvas} theme={theme} place={foregroundOf(canvas)} shade={theme.colours.deepest} />
      <Dusk canvas={canvas} theme={theme} />
    </>
  );
}
