import type { ReactNode } from 'react';
import { LogoImage } from '../../shapes/LogoImage.tsx';
import { Plate } from '../../shapes/Plate.tsx';
import { Wipe } from '../../shapes/Wipe.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { Theme } from '../../theme/theme.ts';
import type { BugLayout } from './layout.ts';
import type { BugMotion } from './motion.ts';

/** The column's mark: a bar, the title, the label on a small plate. */
export function ColumnMark(props: {
  layout: BugLayout;
  motion: BugMotion;
  theme: Theme;
  /** URL of the station's logo, or null. */
  logoUrl: string | null;
}): ReactNode {
  const { layout, motion, theme, logoUrl } = props;
  const accent = grounds[layout.ground].fill(theme);
  const { bar } = layout;
  const growing = { ...bar, heightPx: bar.heightPx * motion.bar };
  return (
    <>
      <Plate rect={growing} fill={accent} />
      <Wipe rect={layout.title.rect} shown={motion.title}>
        <TextLine placed={layout.title} theme={theme} />
      </Wipe>
      <Wipe rect={layout.labelPlate} shown={motion.label}>
        <Plate rect={layout.labelPlate} fill={accent} />
        <TextLine placed={layout.label} theme={theme} />
      </Wipe>
      {layout.station === null ? null : (
        <TextLine placed={layout.station} theme={theme} opacity={motion.label} />
      )}
      {layout.logo === null || logoUrl === null ? null : (
        <LogoImage {...layout.logo} url={logoUrl} opacity={motion.label} />
      )}
    </>
  );
}
