import { fontFaces, type FontFile } from '@lanmu/graphics';

/** What a render that lacks a font fails with; the command line explains it by this word. */
export const fontMissingCode = 'LANMU_FONT_MISSING';

let loading: Promise<void> | null = null;

async function loadFace({ family, weight, url }: FontFile): Promise<void> {
  const face = new FontFace(family, `url('${url}') format('truetype')`, { weight: String(weight) });
  const loaded = await face.load().catch((reason: unknown) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new Error(`${family} ${weight} could not be loaded from ${url}: ${why}`);
  });
  document.fonts.add(loaded);
  // The browser may accept a file and still not use it for this weight; 国 stands for all of Chinese.
  if (!document.fonts.check(`${weight} 40px '${family}'`, '国')) {
    throw new Error(`${family} ${weight} was loaded from ${url} but is not in use.`);
  }
}

/** Loads every font once. Rejects with an Error that begins with LANMU_FONT_MISSING when one cannot be had. */
export function loadFonts(): Promise<void> {
  loading ??= Promise.all(Object.values(fontFaces).map(loadFace)).then(
    () => {},
    (reason: unknown) => {
      throw new Error(`${fontMissingCode}: ${reason instanceof Error ? reason.message : String(reason)}`);
    },
  );
  return loading;
}
