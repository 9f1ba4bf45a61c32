import { footprintOf, Picture, type Assets, type Footprint } from '@lanmu/graphics';
import type { FallbackFace, Format, Screen, ScreenItem, ShownText } from '@lanmu/timeline';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { loadFonts } from './load-fonts.ts';
import { picturesDecoded } from './pictures-decoded.ts';
import { shownTexts } from './shown-texts.ts';

/** What the page does for the renderer that drives it: one screen at a time, without Remotion and without a clock. */
type CapturePage = {
  /** Settles when every font is there, also those for what they lack; rejects with LANMU_FONT_MISSING. */
  ready: (fallback: readonly FallbackFace[]) => Promise<void>;
  /** Where each item paints, in whole pixels of the raster. */
  footprints: (items: readonly ScreenItem[], options: { theme: string; format: Format }) => Footprint[];
  /** Takes the pictures that screens to come name. */
  keep: (given: Assets) => void;
  /** Draws a screen; it is in the document, its pictures decoded, when this settles. */
  show: (screen: Screen, format: Format) => Promise<void>;
  /** The texts of the screen that is shown, character by character. */
  texts: () => ShownText[];
};

declare global {
  // A property of the global object, so that the renderer finds it by name.
  var lanmuCapture: CapturePage;
}

const stage = document.createElement('div');
document.body.append(stage);
const root = createRoot(stage);
let assets: Assets = {};

globalThis.lanmuCapture = {
  ready: loadFonts,
  footprints: (items, options) => items.map((item) => footprintOf(item, options)),
  keep: (given) => {
    assets = given;
  },
  show: async (screen, format) => {
    flushSync(() => root.render(<Picture screen={screen} format={format} assets={assets} />));
    await picturesDecoded(stage);
  },
  texts: () => shownTexts(stage),
};
