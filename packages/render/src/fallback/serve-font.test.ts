import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { fallbackFont } from './fallback-font.ts';
import { serveFont } from './serve-font.ts';

const { resolve } = createRequire(new URL('../../../graphics/package.json', import.meta.url));
const serif = resolve('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf');

test('a page on this computer is given the font and no other file', async () => {
  const font = fallbackFont({ LANMU_FALLBACK_FONT: serif });
  if (font === null) throw new Error('The font is gone.');
  const { faces, close } = await serveFont(font);
  const [{ url } = { url: '' }] = faces;
  try {
    const answer = await fetch(url);
    const sha256 = createHash('sha256').update(Buffer.from(await answer.arrayBuffer()));
    expect([sha256.digest('hex'), answer.headers.get('access-control-allow-origin')]).toEqual([
      font.files[0]?.sha256,
      '*',
    ]);
    for (const path of ['', 'package.json', `${font.sha256}/../package.json`]) {
      expect((await fetch(new URL(`/${path}`, url))).status).toBe(404);
    }
  } finally {
    close();
  }
  await expect(fetch(url)).rejects.toThrow();
});
