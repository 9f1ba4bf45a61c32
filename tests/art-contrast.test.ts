import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleNames, samples, sampleTimeline, themes, type PlacedText, type Sample } from '@lanmu/graphics';
import { contrastRatio, layouts, rgbOf, themeNamed, type LaidOut, type Rgb } from '@lanmu/graphics/layout';
import { renderStills } from '@lanmu/render';
import { breaksOf, format1080p25, formatSquare, formatVertical, type Format } from '@lanmu/timeline';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawSettings } from './draw-settings.ts';

/** Text under 60 px needs 4.5:1, larger text 3:1 (standards §2). */
function leastRatio({ type }: PlacedText): number {
  return type.sizePx < 60 ? 4.5 : 3;
}

type Line = { placed: PlacedText; isAccent: boolean };

/** Words of a sample over full-frame art that are in the light accent, and the label, which has a plate of its own; null for other kinds. */
function wordsOf(sample: Sample): { accent: readonly string[]; label: string } | null {
  switch (sample.kind) {
    case 'ident':
      return { accent: [sample.payload.station ?? ''], label: sample.payload.label };
    case 'titleCard': {
      const { dek, credits, column } = sample.payload;
      return { accent: [dek, ...credits.map(({ label }) => label)], label: column.label };
    }
    case 'credits': {
      const { lines, closing } = sample.payload;
      return { accent: [closing, ...lines.map(({ label }) => label)], label: '' };
    }
    default:
      return null;
  }
}

/** Every sample's lines over full-frame art, in their places, and whether they are in the light accent. */
function linesOver(theme: string, format: Format): Line[] {
  return samples.flatMap((sample): Line[] => {
    const words = wordsOf(sample);
    if (words === null) return [];
    const { kind, payload } = sample;
    const breaks = breaksOf({ kind, payload, names: sampleNames });
    // A sample's kind and payload belong together; TypeScript cannot follow the pair into the table.
    const layout = layouts[kind] as (options: object) => LaidOut;
    const { texts } = layout({ payload, breaks, step: 0, theme: themeNamed(theme), format });
    return texts
      .filter(({ text }) => text !== words.label)
      .map((placed) => ({ placed, isAccent: words.accent.some((word) => word.includes(placed.text)) }));
  });
}

/** The least contrast of a colour with any of the picture's pixels that lie behind a line. */
function ratioOver(picture: PNG, { rect }: PlacedText, colour: Rgb): number {
  const { width, height, data: pixels } = picture;
  let least = Infinity;
  for (let y = Math.floor(rect.topPx); y < Math.min(height, rect.topPx + rect.heightPx); y += 4) {
    for (let x = Math.floor(rect.leftPx); x < Math.min(width, rect.leftPx + rect.widthPx); x += 4) {
      const at = (y * width + x) * 4;
      const behind: Rgb = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      least = Math.min(least, contrastRatio(colour, behind));
    }
  }
  return least;
}

test.each(themes)(
  '$name: every line over the full-frame art can be read, in every shape',
  { timeout: 120_000 },
  async ({ name, colours }) => {
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-art-'));
    try {
      const backdrop = samples.find(({ id }) => id === 'backdrop');
      if (backdrop === undefined) throw new Error('The sample is gone.');
      const faint: string[] = [];
      let looked = 0;
      for (const format of [format1080p25, formatVertical, formatSquare]) {
        const outPath = join(folder, `${format.id}.png`);
        await renderStills({
          ...drawSettings({ engine: 'direct', storeFolder: join(folder, 'store') }),
          timeline: sampleTimeline(backdrop, { theme: name, format }),
          stills: [{ frame: 20, outPath }],
        });
        const picture = PNG.sync.read(await readFile(outPath));
        for (const { placed, isAccent } of linesOver(name, format)) {
          const colour = rgbOf(isAccent ? colours.accentLight : colours.white).rgb;
          const ratio = ratioOver(picture, placed, colour);
          looked += 1;
          if (ratio < leastRatio(placed)) faint.push(`${format.id} ${placed.text}: ${ratio.toFixed(2)}`);
        }
      }
      expect(faint).toEqual([]);
      expect(looked).toBeGreaterThan(100);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
