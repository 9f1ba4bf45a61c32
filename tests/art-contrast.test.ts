import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleNames, samples, sampleTimeline, themes, type Sample } from '@lanmu/graphics';
import {
  coloursBehind,
  containsRect,
  contrastRatio,
  layouts,
  overlaps,
  rgbOf,
  type LaidOut,
  type Rect,
  type Rgb,
  type Theme,
} from '@lanmu/graphics/layout';
import { renderStills } from '@lanmu/render';
import {
  breaksOf,
  format1080p25,
  formatSquare,
  formatVertical,
  type ColumnPayload,
  type Format,
} from '@lanmu/timeline';
import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawSettings } from './draw-settings.ts';
import { readPicture } from './read-picture.ts';

/** A sample over full-frame art as it is, and with a logo; nothing for other kinds. */
function cardsOf(sample: Sample): Pick<Sample, 'kind' | 'payload'>[] {
  const withLogo = (column: ColumnPayload): ColumnPayload => ({ ...column, logo: 'logo' });
  const { kind, payload } = sample;
  if (kind === 'credits') return [sample];
  if (kind === 'ident') return [sample, { kind, payload: withLogo(payload) }];
  if (kind !== 'titleCard') return [];
  const column = { ...withLogo(payload.column), station: null };
  return [sample, { kind, payload: { ...payload, column } }];
}

/** Where words and logos lie on the art itself, and not on a plate over it. */
function placesOn(theme: Theme, format: Format): Rect[] {
  return samples.flatMap(cardsOf).flatMap(({ kind, payload }): Rect[] => {
    const breaks = breaksOf({ kind, payload, names: sampleNames });
    // A sample's kind and payload belong together; TypeScript cannot follow the pair into the table.
    const layout = layouts[kind] as (options: object) => LaidOut;
    const { texts, pictures = [], surfaces } = layout({ payload, breaks, step: 0, theme, format });
    return [...texts, ...pictures].flatMap(({ rect }) =>
      surfaces.some((plate) => overlaps(plate.rect, rect)) ? [] : [rect],
    );
  });
}

/** How light a colour is, as far as contrast is concerned. */
const lightness = (colour: Rgb): number => contrastRatio(colour, [0, 0, 0]);

/** The darkest and the lightest of a picture's pixels in a place, but for a rule that lies there. */
function extremesIn(
  { width, height, data: pixels }: PNG,
  place: Rect,
  rule: Rect | null = null,
): { darkest: Rgb; lightest: Rgb } {
  let darkest: Rgb = [255, 255, 255];
  let lightest: Rgb = [0, 0, 0];
  for (let y = Math.floor(place.topPx); y < Math.min(height, place.topPx + place.heightPx); y += 4) {
    for (let x = Math.floor(place.leftPx); x < Math.min(width, place.leftPx + place.widthPx); x += 4) {
      if (rule !== null && overlaps(rule, { leftPx: x, topPx: y, widthPx: 1, heightPx: 1 })) continue;
      const at = (y * width + x) * 4;
      const behind: Rgb = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      if (lightness(behind) < lightness(darkest)) darkest = behind;
      if (lightness(behind) > lightness(lightest)) lightest = behind;
    }
  }
  return { darkest, lightest };
}

// The audit of layouts compares words with what the theme says; this proves that the drawn art keeps to it.
test.each(themes)(
  '$name: where words lie on the full-frame art, it keeps to what the theme says of it, in every shape',
  { timeout: 120_000 },
  async (theme) => {
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-art-'));
    try {
      const backdrop = samples.find(({ id }) => id === 'backdrop');
      if (backdrop === undefined) throw new Error('The sample is gone.');
      const { darkest, lightest, lightestInShade } = theme.art;
      const beyond: string[] = [];
      const looked = { light: 0, shade: 0 };
      for (const format of [format1080p25, formatVertical, formatSquare]) {
        const outPath = join(folder, `${format.id}.png`);
        await renderStills({
          ...drawSettings({ engine: 'direct', storeFolder: join(folder, 'store') }),
          timeline: sampleTimeline(backdrop, { theme: theme.name, format }),
          stills: [{ frame: 20, outPath }],
        });
        const picture = await readPicture(outPath);
        const { surfaces } = layouts.backdrop({ payload: {}, step: 0, theme, format });
        const shades = surfaces.filter(({ ground }) => ground === 'shadedArt');
        for (const place of placesOn(theme, format)) {
          const isShaded = shades.some(({ rect }) => containsRect(rect, place));
          looked[isShaded ? 'shade' : 'light'] += 1;
          const found = extremesIn(picture, place);
          const most = rgbOf(isShaded ? lightestInShade : lightest).rgb;
          if (lightness(found.lightest) > lightness(most))
            beyond.push(`${format.id} ${isShaded ? 'shade' : 'light'} ${found.lightest.join()}`);
          if (lightness(found.darkest) < lightness(rgbOf(darkest).rgb))
            beyond.push(`${format.id} dark ${found.darkest.join()}`);
        }
      }
      expect(beyond).toEqual([]);
      expect(looked.shade).toBeGreaterThan(200);
      expect(looked.light).toBeGreaterThan(50);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

/** Where the words of a ground lie, and those of captions and of a panel's head that lie on it with nothing between. */
function placesOnGround(theme: Theme, format: Format): Rect[] {
  return samples.flatMap(({ kind, payload }): Rect[] => {
    if (kind !== 'ground' && kind !== 'caption' && kind !== 'pointsPanel') return [];
    const breaks = breaksOf({ kind, payload, names: sampleNames });
    // A sample's kind and payload belong together; TypeScript cannot follow the pair into the table.
    const layout = layouts[kind] as (options: object) => LaidOut;
    const { texts, surfaces } = layout({ payload, breaks, step: 0, theme, format });
    const own = kind === 'ground' ? [] : surfaces;
    return texts.flatMap(({ rect }) => (own.some((plate) => overlaps(plate.rect, rect)) ? [] : [rect]));
  });
}

/** Levels that dithering and rounding may add to what is computed. */
const slackLevels = 2;

test.each(themes)(
  '$name: where words lie on the ground, light and foreground keep to what the audit takes them for, in every shape',
  { timeout: 120_000 },
  async (theme) => {
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-ground-'));
    try {
      const sample = samples.find(({ id }) => id === 'ground');
      if (sample?.kind !== 'ground') throw new Error('The sample is gone.');
      const payload = { ...sample.payload, headline: '', headlineLines: null, dek: '' };
      const beyond: string[] = [];
      let looked = 0;
      for (const format of [format1080p25, formatVertical, formatSquare]) {
        const outPath = join(folder, `${format.id}.png`);
        await renderStills({
          ...drawSettings({ engine: 'direct', storeFolder: join(folder, 'store') }),
          timeline: sampleTimeline({ ...sample, payload }, { theme: theme.name, format }),
          stills: [{ frame: 20, outPath }],
        });
        const picture = await readPicture(outPath);
        // The ground's own layout says where its rule is.
        const laidOut = layouts.ground({ payload, breaks: {}, step: 0, theme, format });
        const { surfaces, rule } = laidOut as LaidOut & { rule: Rect | null };
        for (const place of placesOnGround(theme, format)) {
          looked += 1;
          const expected = coloursBehind(place, surfaces, theme).map(lightness);
          const { darkest, lightest } = extremesIn(picture, place, rule);
          const by = (rgb: Rgb, levels: number): number =>
            lightness(rgb.map((level) => Math.min(255, Math.max(0, level + levels))) as unknown as Rgb);
          const where = `${format.id} ${place.leftPx.toFixed()},${place.topPx.toFixed()}`;
          if (by(darkest, slackLevels) < Math.min(...expected))
            beyond.push(`${where} dark ${darkest.join()}`);
          if (by(lightest, -slackLevels) > Math.max(...expected))
            beyond.push(`${where} light ${lightest.join()}`);
        }
      }
      expect(beyond).toEqual([]);
      expect(looked).toBeGreaterThan(20);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
