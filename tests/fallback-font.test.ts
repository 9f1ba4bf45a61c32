import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples, sampleTimeline, type Sample } from '@lanmu/graphics';
import { compareShown } from '@lanmu/graphics/layout';
import { inspectFrames, renderStills, type EngineName } from '@lanmu/render';
import { format1080p25, type Timeline } from '@lanmu/timeline';
import { hasGlyph } from '@lanmu/typeset';
import { afterEach, expect, test, vi } from 'vitest';
import { drawSettings } from './draw-settings.ts';

afterEach(() => vi.unstubAllEnvs());

/** A font that has a character which the sans lacks. */
const { resolve } = createRequire(new URL('../packages/graphics/package.json', import.meta.url));
const serif = resolve('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf');
const rare = '䶶';

const frame = 40;

function named(name: string): Timeline {
  const sample = samples.find(({ id }) => id === 'lower-third');
  if (sample?.kind !== 'lowerThird' || sample.payload.style === 'crew')
    throw new Error('The sample is gone.');
  const rarely: Sample = {
    ...sample,
    payload: { ...sample.payload, name, organization: `区${name}局` },
  };
  return sampleTimeline(rarely, { theme: 'red', format: format1080p25 });
}

test(
  '[Y9] the font a station names draws what the bundled ones lack, and nothing else changes',
  {
    timeout: 240_000,
  },
  async () => {
    expect([
      hasGlyph({ character: rare, face: 'sans700' }),
      hasGlyph({ character: rare, face: 'serif900' }),
    ]).toEqual([false, true]);
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-fallback-'));
    const draw = async (name: string, engine: EngineName = 'direct'): Promise<Buffer> => {
      const outPath = join(folder, 'still.png');
      await renderStills({
        // One store for all: a picture with the font must not be taken for one without.
        ...drawSettings({ engine, storeFolder: join(folder, 'store') }),
        timeline: named(name),
        stills: [{ frame, outPath }],
      });
      return readFile(outPath);
    };
    try {
      const before = { rare: await draw(`王${rare}`), usual: await draw('王娜') };
      vi.stubEnv('LANMU_FALLBACK_FONT', serif);
      expect((await draw('王娜')).equals(before.usual)).toBe(true);
      const drawn = await draw(`王${rare}`);
      expect(drawn.equals(before.rare)).toBe(false);
      expect((await draw(`王${rare}`, 'remotion')).equals(drawn)).toBe(true);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test('[Y13] what stands in is as wide in the browser as it was laid out', { timeout: 120_000 }, async () => {
  vi.stubEnv('LANMU_FALLBACK_FONT', serif);
  const timeline = named(`王${rare}国${rare}`);
  const { shown, fonts } = await inspectFrames(
    drawSettings({ engine: 'direct', storeFolder: '' }),
    async ({ texts, fonts: fontsOf }) => ({
      shown: await texts({ timeline, frame }),
      fonts: await fontsOf({ timeline, frame }),
    }),
  );
  expect(compareShown({ timeline, frame, shown })).toEqual([]);
  const name = fonts.find(({ text }) => text.includes('国'));
  // The sans and the font that stands in, and none of the computer's.
  expect(name?.fonts.map(({ isCustom }) => isCustom)).toEqual([true, true]);
});
