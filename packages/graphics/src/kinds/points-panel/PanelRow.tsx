import type { ReactNode } from 'react';
import { Plate } from '../../shapes/Plate.tsx';
import { Wipe } from '../../shapes/Wipe.tsx';
import { TextLine } from '../../text/TextLine.tsx';
import { grounds } from '../../theme/grounds.ts';
import type { Theme } from '../../theme/theme.ts';
import type { PointRow } from './layout.ts';
import { rowLook } from './row-look.ts';

/** How far the text of a point comes from the left as it arrives, in design pixels. */
const textTravelPx = 28;

/**
 * One row: what it was (to come or done) below, and the brand plate over as much of it as `brand` says. `text` is how much of
 * the spoken row's own text has arrived.
 */
export function PanelRow(props: {
  row: PointRow;
  theme: Theme;
  /** On a deep ground, where a row to come is a faint light. */
  isOnDeep: boolean;
  below: 'next' | 'done';
  /** The brand plate: 0–1 of its width, or of its opacity when it is leaving. */
  brand: number;
  leaves: boolean;
  text: number;
}): ReactNode {
  const { row, theme, isOnDeep, below, brand, leaves, text } = props;
  const isDone = below === 'done';
  const looks = { on: rowLook('on', isOnDeep), below: rowLook(below, isOnDeep) };
  const on = (
    <>
      <Plate rect={row.plate} fill={grounds[looks.on.ground].fill(theme)} shadow={theme.plateShadow} />
      <TextLine placed={{ ...row.numeral, colour: looks.on.numeral }} theme={theme} />
      {row.lines.map((placed) => (
        <TextLine
          key={placed.rect.topPx}
          placed={{ ...placed, colour: looks.on.text }}
          theme={theme}
          opacity={text}
          shiftXPx={(text - 1) * textTravelPx}
        />
      ))}
    </>
  );
  return (
    <>
      {brand === 1 ? null : (
        <>
          <Plate
            rect={row.plate}
            fill={grounds[looks.below.ground].fill(theme)}
            shadow={isDone ? theme.plateShadow : 'none'}
          />
          <TextLine placed={{ ...row.numeral, colour: looks.below.numeral }} theme={theme} />
          {isDone
            ? row.lines.map((placed) => (
                <TextLine
                  key={placed.rect.topPx}
                  placed={{ ...placed, colour: looks.below.text }}
                  theme={theme}
                />
              ))
            : null}
        </>
      )}
      {leaves ? (
        brand === 0 ? null : (
          <div style={{ position: 'absolute', inset: 0, opacity: brand }}>{on}</div>
        )
      ) : (
        <Wipe rect={row.plate} shown={brand}>
          {on}
        </Wipe>
      )}
    </>
  );
}
