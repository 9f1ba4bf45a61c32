import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const added: unknown[] = [];

class LoadedFace {
  readonly family: string;
  constructor(family: string) {
    this.family = family;
  }
  load(): Promise<this> {
    return this.family === 'Lanmu Serif' && serifIsMissing
      ? Promise.reject(new Error('A network error occurred.'))
      : Promise.resolve(this);
  }
}

let serifIsMissing = false;
let isInUse = true;

beforeEach(() => {
  vi.resetModules();
  added.length = 0;
  serifIsMissing = false;
  isInUse = true;
  vi.stubGlobal('FontFace', LoadedFace);
  vi.stubGlobal('document', { fonts: { add: (face: unknown) => added.push(face), check: () => isInUse } });
});

afterEach(() => vi.unstubAllGlobals());

test('every face is loaded, and only once', async () => {
  const { loadFonts } = await import('./load-fonts.ts');
  await Promise.all([loadFonts(), loadFonts()]);
  expect(added).toHaveLength(4);
});

test('a font that cannot be had, or is not used, ends the render under its code', async () => {
  serifIsMissing = true;
  const missing = await import('./load-fonts.ts');
  await expect(missing.loadFonts()).rejects.toThrow(
    /^LANMU_FONT_MISSING: Lanmu Serif 900 could not be loaded from .*network error/,
  );
  vi.resetModules();
  serifIsMissing = false;
  isInUse = false;
  const unused = await import('./load-fonts.ts');
  await expect(unused.loadFonts()).rejects.toThrow(/^LANMU_FONT_MISSING: Lanmu Sans 500 was loaded/);
});
