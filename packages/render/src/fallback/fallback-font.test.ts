import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fallbackFont } from './fallback-font.ts';
import { glyphFinder } from './glyph-finder.ts';

const { resolve } = createRequire(new URL('../../../graphics/package.json', import.meta.url));
const serif = resolve('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf');

test('the characters of a font file are read from it, rare ones and missing ones too', () => {
  const font = fallbackFont({ LANMU_FALLBACK_FONT: serif });
  const has = Array.from('国䶶𬭎𮧵🎉\uFFFF', (character) => font?.has(character));
  expect(has).toEqual([true, true, true, false, false, false]);
  expect(font?.files.map(({ weight, isSerif }) => [weight, isSerif])).toEqual([[900, true]]);
  // It has them, but not as wide as they would be laid out.
  expect(Array.from('Aж、', (character) => font?.has(character))).toEqual([false, false, false]);
});

/** A collection of one font: its tables stand further back by the collection's own header. */
function collectionOf(font: Buffer): Buffer {
  const header = Buffer.alloc(16);
  header.write('ttcf');
  header.writeUInt32BE(0x10000, 4);
  header.writeUInt32BE(1, 8);
  header.writeUInt32BE(header.length, 12);
  const collection = Buffer.concat([header, font]);
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const at = header.length + 12 + i * 16 + 8;
    collection.writeUInt32BE(collection.readUInt32BE(at) + header.length, at);
  }
  return collection;
}

test('the first font of a collection is read, as Debian packs its Chinese fonts', async () => {
  const { buffer } = new Uint8Array(collectionOf(await readFile(serif)));
  const glyphOf = glyphFinder(new DataView(buffer));
  expect(Array.from('国䶶𬭎𮧵', (character) => glyphOf(character.codePointAt(0) ?? 0) > 0)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('no font is configured by default, and one that is none is an error that names it', async () => {
  expect(fallbackFont({})).toBeNull();
  expect(fallbackFont({ LANMU_FALLBACK_FONT: '' })).toBeNull();
  const folder = await mkdtemp(join(tmpdir(), 'lanmu-font-'));
  try {
    const path = join(folder, '字体.ttf');
    for (const content of ['', 'no font at all, but long enough to look for a table in it']) {
      await writeFile(path, content);
      expect(() => fallbackFont({ LANMU_FALLBACK_FONT: path })).toThrow(
        expect.objectContaining({ code: 'fallback-font-broken', params: expect.objectContaining({ path }) }),
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
