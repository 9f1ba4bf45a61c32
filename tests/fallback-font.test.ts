import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples, sampleTimeline, type Sample } from '@lanmu/graphics';
import { renderStills } from '@lanmu/render';
import { format1080p25 } from '@lanmu/timeline';
import { hasGlyph } from '@lanmu/typeset';
import { afterEach, expect, test, vi } from 'vitest';
import { drawSettings } from './draw-settings.ts';

afterEach(() => vi.unstubAllEnvs());

/** A font that has a character which the sans lacks. */
const { resolve } = createRequire(new URL('../packages/graphics/package.json', import.meta.url));
const serif = resolve('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf');
const rare = '䶶';

test(
  '[Y9] the font a station names draws what the bundled ones lack, and nothing else changes',
  {
    timeout: 120_000,
  },
  async () => {
    expect([
      hasGlyph({ character: rare, face: 'sans700' }),
      hasGlyph({ character: rare, face: 'serif900' }),
    ]).toEqual([false, true]);
    const sample = samples.find(({ id }) => id === 'lower-third');
    if (sample?.kind !== 'lowerThird' || sample.payload.style === 'crew')
      throw new Error('The sample is gone.');
    const named = (name: string): Sample => ({ ...sample, payload: { ...sample.payload, name } });
    const folder = await mkdtemp(join(tmpdir(), 'lanmu-fallback-'));
    const draw = async (name: string): Promise<Buffer> => {
      const outPath = join(folder, 'still.png');
      await renderStills({
        // One store for all: a picture with the font must not be taken for one without.
        ...drawSettings({ engine: 'direct', storeFolder: join(folder, 'store') }),
        timeline: sampleTimeline(named(name), { theme: 'red', format: format1080p25 }),
        stills: [{ frame: 40, outPath }],
      });
      return readFile(outPath);
    };
    try {
      const before = { rare: await draw(`王${rare}`), usual: await draw('王娜') };
      vi.stubEnv('LANMU_FALLBACK_FONT', serif);
      expect((await draw('王娜')).equals(before.usual)).toBe(true);
      expect((await draw(`王${rare}`)).equals(before.rare)).toBe(false);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
