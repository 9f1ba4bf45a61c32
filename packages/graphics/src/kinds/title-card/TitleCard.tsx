import type { ReactNode } from 'react';
import { assetUrl } from '../../assets.ts';
import { bottomOf, unionOf } from '../../rect.ts';
import { Plate } from '../../shapes/Plate.tsx';
import { Wipe } from '../../shapes/Wipe.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { ColumnMark } from '../bug/ColumnMark.tsx';
import type { GraphicProps } from '../graphic-kind.ts';
import { titleCardLayout } from './layout.ts';
import { titleCardMotion } from './motion.ts';

/** How far text comes as it arrives, in design pixels. */
const headlineTravelPx = 48;
const textTravelPx = 24;

/** Headline, who is interviewed, and by whom, over the backdrop. */
export function TitleCard(props: GraphicProps<'titleCard'>): ReactNode {
  const { item, theme, format, assets } = props;
  const { payload, breaks, step } = item;
  const layout = titleCardLayout({ payload, breaks, step, theme, format });
  const motion = titleCardMotion(item.phase);
  const { colours, fills } = theme;
  const { logo } = payload.column;
  const { bar } = layout;
  // Upright it grows from its foot, lying from its left end.
  const shownBar =
    bar.heightPx > bar.widthPx
      ? { ...bar, topPx: bottomOf(bar) - bar.heightPx * motion.bar, heightPx: bar.heightPx * motion.bar }
      : { ...bar, widthPx: bar.widthPx * motion.bar };
  const headlineBox = unionOf([bar, ...layout.headline.map((placed) => placed.rect)]);
  return (
    <div style={{ position: 'absolute', inset: 0, opacity: motion.opacity }}>
      <ColumnMark
        layout={layout.mark}
        motion={{ bar: motion.mark, title: motion.mark, label: motion.markLabel }}
        theme={theme}
        logoUrl={logo === undefined ? null : assetUrl(assets, logo)}
      />
      <Plate rect={shownBar} fill={fills.accentEdge} />
      <Wipe rect={headlineBox} shown={motion.headline}>
        {layout.headline.map((placed) => (
          <TextLine
            key={placed.rect.topPx}
            placed={placed}
            theme={theme}
            shiftXPx={(motion.headline - 1) * headlineTravelPx}
          />
        ))}
      </Wipe>
      <Plate rect={{ ...layout.dash, widthPx: layout.dash.widthPx * motion.dek }} fill={colours.accent} />
      {layout.dek.map((placed) => (
        <TextLine
          key={placed.rect.topPx}
          placed={placed}
          theme={theme}
          opacity={motion.dek}
          shiftXPx={(motion.dek - 1) * textTravelPx}
        />
      ))}
      {layout.credits.map(({ label, names }, line) => (
        <div key={line} style={{ opacity: motion.credits }}>
          {label === null ? null : <TextLine placed={label} theme={theme} />}
          {names.map((placed) => (
            <TextLine key={placed.rect.leftPx} placed={placed} theme={theme} />
          ))}
        </div>
      ))}
    </div>
  );
}
