import { fallbackFamily, fontFaces, type FontFile } from '@lanmu/graphics';

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

/** The font of a station's own for what the others lack, in the one weight it has for all. */
async function loadFallback(url: string): Promise<void> {
  await addFace(fallbackFamily, url, new FontFace(fallbackFamily, `url('${url}')`, { weight: '100 900' }));
}

/** Loads every font once, and one for what they lack where its address is given. Rejects with an Error that begins with LANMU_FONT_MISSING when one cannot be had. */
export function loadFonts(fallbackUrl: string | null = null): Promise<void> {
  const fallback = fallbackUrl === null ? [] : [loadFallback(fallbackUrl)];
  loading ??= Promise.all([...Object.values(fontFaces).map(loadFace), ...fallback]).then(
    () => {},
    (reason: unknown) => {
      throw new Error(`${fontMissingCode}: ${reason instanceof Error ? reason.message : String(reason)}`);
    },
  );
  return loading;
}
