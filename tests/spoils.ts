import type { LaidOut } from '@lanmu/graphics/layout';
import type { Spoil } from './spoilt-layouts.ts';

type Text = LaidOut['texts'][number];

const texts =
  (change: (text: Text, i: number) => Text): Spoil =>
  (laidOut) => ({ texts: laidOut.texts.map(change) });

/** Ways to spoil what a layout says. */
export const spoils = {
  /** All of it somewhere else. */
  moved:
    (xPx: number, yPx: number): Spoil =>
    (laidOut) => {
      const away = <T extends LaidOut['box']>(rect: T): T => ({
        ...rect,
        leftPx: rect.leftPx + xPx,
        topPx: rect.topPx + yPx,
      });
      return {
        box: away(laidOut.box),
        surfaces: laidOut.surfaces.map((surface) => ({ ...surface, rect: away(surface.rect) })),
        texts: laidOut.texts.map((text) => ({ ...text, rect: away(text.rect) })),
        ...(laidOut.parts === undefined ? {} : { parts: laidOut.parts.map(away) }),
      };
    },
  /** The first line somewhere else. */
  lineAt: (leftPx: number, topPx: number): Spoil =>
    texts((text, i) => (i === 0 ? { ...text, rect: { ...text.rect, leftPx, topPx, widthPx: 120 } } : text)),
  /** Every line so much wider than its place. */
  wider: (byPx: number): Spoil =>
    texts((text) => ({ ...text, rect: { ...text.rect, widthPx: text.rect.widthPx + byPx } })),
  inSize: (sizePx: number): Spoil => texts((text) => ({ ...text, type: { ...text.type, sizePx } })),
  /** The lines of one field in another size. */
  inSizeOf: (field: Text['field'], sizePx: number): Spoil =>
    texts((text) => (text.field === field ? { ...text, type: { ...text.type, sizePx } } : text)),
  inColour: (colour: Text['colour']): Spoil => texts((text) => ({ ...text, colour })),
  /** The plates forgotten. */
  bare: (): Spoil => () => ({ surfaces: [] }),
};
