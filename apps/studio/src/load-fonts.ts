import { fallbackFamilies, fontFaces, type FontFile } from '@lanmu/graphics';
import type { FallbackFace } from '@lanmu/timeline';

/** What a render that lacks a font fails with; the command line explains it by this word. */
export const fontMissingCode = 'LANMU_FONT_MISSING';

let loading: Promise<void> | null = null;

async function addFace(name: string, url: string, face: FontFace): Promise<void> {
  const loaded = await face.load().catch((reason: unknown) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new Error(`${name} could not be loaded from ${url}: ${why}`);
  });
  document.fonts.add(loaded);
}

async function loadFace({ family, weight, url }: FontFile): Promise<void> {
  const face = new FontFace(family, `url('${url}') format('truetype')`, { weight: String(weight) });
  await addFace(`${family} ${weight}`, url, face);
  // The browser may accept a file and still not use it for this weight; 国 stands for all of Chinese.
  if (!document.fonts.check(`${weight} 40px '${family}'`, '国')) {
    throw new Error(`${family} ${weight} was loaded from ${url} but is not in use.`);
  }
}

/** A file of the station's own font for what the others lack. */
async function loadFallback({ style, weight, url }: FallbackFace): Promise<void> {
  const family = fallbackFamilies[style];
  await addFace(`${family} ${weight}`, url, new FontFace(family, `url('${url}')`, { weight }));
}

/** Loads every font once, and those for what they lack that are given. Rejects with an Error that begins with LANMU_FONT_MISSING when one cannot be had. */
export function loadFonts(fallback: readonly FallbackFace[] = []): Promise<void> {
  loading ??= Promise.all([...Object.values(fontFaces).map(loadFace), ...fallback.map(loadFallback)]).then(
    () => {},
    (reason: unknown) => {
      throw new Error(`${fontMissingCode}: ${reason instanceof Error ? reason.message : String(reason)}`);
    },
  );
  return loading;
}
