import type { Breaks, Format, Kind, Payloads, ScreenItemOf } from '@lanmu/timeline';
import type { ReactNode } from 'react';
import type { Assets } from '../assets.ts';
import type { Rect } from '../rect.ts';
import type { Overflow } from '../text/overflow.ts';
import type { PlacedText } from '../text/placed-text.ts';
import type { Surface } from '../surface.ts';
import type { Theme } from '../theme/theme.ts';

/** What a graphic is told: its item of the Screen and how to draw. No frame, no clock, no neighbours. */
export type GraphicProps<K extends Kind> = {
  item: ScreenItemOf<K>;
  theme: Theme;
  format: Format;
  /** URLs of the pictures that payloads name by their ids. */
  assets: Assets;
};

/** What a layout is told: a payload settled on one of its steps. */
export type LayoutOptions<K extends Kind> = {
  payload: Payloads[K];
  /** Where texts of it may break; those that have none stay on one line. */
  breaks?: Breaks | undefined;
  step: number;
  theme: Theme;
  format: Format;
};

/** What every layout can say of itself, in design pixels. */
export type LaidOut = {
  /** Around everything that is drawn, shadows included. */
  box: Rect;
  /** Plates and rules, for kinds whose box is mostly empty: they and the texts are all that is drawn. Else left out. */
  parts?: readonly Rect[];
  /** What it fills under words, from back to front. */
  surfaces: readonly Surface[];
  /** Pictures that the document brings, and the boxes they stand in; left out for none. */
  pictures?: readonly { id: string; rect: Rect }[];
  /** Every line of text that is up, in its place. */
  texts: readonly PlacedText[];
  /** What does not fit; empty when everything does. */
  overflows: readonly Overflow[];
};

/** One kind of graphic: where things are, and how they are drawn. */
export type GraphicKind<K extends Kind> = {
  /** Pure arithmetic; no React. */
  layout: (options: LayoutOptions<K>) => LaidOut;
  /**
   * For kinds that fill the frame: the part of it that payload and step decide, shadow included. Outside it all items of
   * the kind look the same while they are held. Left out where that part is the whole box.
   */
  detail?: (options: LayoutOptions<K>) => Rect;
  Graphic: (props: GraphicProps<K>) => ReactNode;
};
