import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DoctorCheck } from './doctor-check.ts';
import { graphicsEntry } from '../workspace-paths.ts';

/** The packages that carry the two families, by the name people know. */
const families = {
  'Noto Sans SC': '@expo-google-fonts/noto-sans-sc',
  'Noto Serif SC': '@expo-google-fonts/noto-serif-sc',
} as const;

/** A full Chinese font has megabytes; a smaller file is a slice or half a download. */
const leastBytes = 1_000_000;

async function wholeFonts(packageName: string): Promise<string[]> {
  const require = createRequire(graphicsEntry());
  const folder = dirname(require.resolve(`${packageName}/package.json`));
  const names = await readdir(folder, { recursive: true });
  const fonts = names.filter((name) => name.endsWith('.ttf')).map((name) => join(folder, name));
  const sizes = await Promise.all(fonts.map(async (path) => (await stat(path)).size));
  return fonts.filter((_, i) => (sizes[i] ?? 0) >= leastBytes);
}

/** The full font files that the graphics draw with. */
export const checkFonts: DoctorCheck = {
  id: 'fonts',
  label: 'cli-doctor-fonts',
  look: async ({ say }) => {
    const found = await Promise.all(
      Object.entries(families).map(async ([family, packageName]) => ({
        family,
        files: await wholeFonts(packageName).catch((): string[] => []),
      })),
    );
    const missing = found.filter(({ files }) => files.length === 0).map(({ family }) => family);
    const params = {
      families: found.map(({ family }) => family).join(', '),
      count: found.reduce((count, { files }) => count + files.length, 0),
    };
    return missing.length > 0
      ? {
          state: 'blocking',
          message: say('font-missing', { family: missing.join(', ') }),
          facts: { missing },
        }
      : { state: 'fine', message: say('cli-doctor-fonts-found', params), facts: params };
  },
};
