import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';
import { decodePng } from './rgba-raster.ts';

test('a picture comes back from its PNG byte for byte, transparent pixels and odd widths among them', async () => {
  const rgba = Buffer.from(Array.from({ length: 7 * 5 * 4 }, (_, i) => (i * 37) % 256));
  const png = await encodePng({ widthPx: 7, heightPx: 5, rgba });
  expect(await decodePng(png)).toEqual({ widthPx: 7, heightPx: 5, rgba });
  expect(await encodePng({ widthPx: 7, heightPx: 5, rgba })).toEqual(png);
});
