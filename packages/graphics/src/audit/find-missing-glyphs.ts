import { hasGlyph } from '@lanmu/typeset';
import type { Audited } from './audit.ts';
import type { LayoutFault } from './layout-fault.ts';
import { payloadTexts } from './payload-texts.ts';

/** Characters that the face which would draw them does not have, for every field that holds them; those that another font draws are told. */
export function findMissingGlyphs({ cues, standsIn }: Audited): LayoutFault[] {
  return cues.flatMap(({ cue, steps }) => {
    const drawn = steps.flatMap(({ laidOut }) => laidOut.texts);
    const missing = new Set(
      drawn.flatMap(({ text, type }) =>
        Array.from(text).filter((character) => !hasGlyph({ character, face: type.face })),
      ),
    );
    if (missing.size === 0) return [];
    const texts = payloadTexts(cue.payload);
    return Array.from(missing).flatMap((character): LayoutFault[] => {
      const holders = texts.filter(({ text }) => text.includes(character));
      // A word of the design's own stands in no field.
      const places = holders.length === 0 ? [{ field: '', text: character }] : holders;
      return places.map((place) => ({
        ...(standsIn(character)
          ? { code: 'character-in-fallback-font', severity: 'info' }
          : { code: 'character-without-glyph' }),
        cue,
        ...place,
        params: { character },
        seen: null,
      }));
    });
  });
}
